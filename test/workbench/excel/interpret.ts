import { ACTION, PATH } from './batch';
import type { Action, ArgumentInfo, Batch, BatchAnswer, ObjectPath } from './batch';
import { ExcelError, UnknownRequest } from './excelError';
import { answerQuery } from './answerQuery';
import { isHostObject, memberName } from './objectType';
import type { HostObject, Session } from './objectType';
import { APP_RUNTIME_SERVICE, appRuntime } from './objects/appRuntime';
import { rootObject } from './objects/root';

/** What a batch is run with; references outlive it. */
export interface Interpretation extends Session {
  readonly references: Map<string, HostObject | null>;
  nextReferenceId(): string;
  /** The highest ExcelApi version that this Excel has. */
  readonly apiVersion: number;
  /** Called before every action with its number in the batch; throws to make it fail. */
  beforeAction?(index: number, action: Action): void;
}

/**
 * Runs one batch the way Excel does: action by action, up to the first that fails; what ran before
 * stays. Anything the tables of objects do not list is an error that names it.
 */
export async function interpret(batch: Batch, session: Interpretation): Promise<BatchAnswer> {
  const run = new Run(batch, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.query) await session.workbook.settled?.();
      session.beforeAction?.(index, action);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, message } = error;
      const location = run.describe(action);
      return {
        Results: results,
        Error: { Code: code, Message: message, Location: location, ActionIndex: index },
      };
    }
  }
  return { Results: results };
}

class Run {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Interpretation,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(object, action.ObjectPathId);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {}, this.session);
      case ACTION.method:
        return this.invoke(object, action, action.ObjectPathId);
      case ACTION.setProperty:
        return this.setProperty(object, action);
      default:
        throw new UnknownRequest(`actions of type ${action.ActionType} (on ${object.kind.name})`);
    }
  }

  /** `Worksheet.getRange`, for error messages. */
  describe(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    return [path?.Name, action.Name].filter(Boolean).join('.');
  }

  private instantiate(object: HostObject, pathId: number): unknown {
    if (object.kind.referenced) {
      const id = this.referenceOf(pathId);
      this.session.references.set(id, object);
      return { _ReferenceId: id };
    }
    return object.kind.identify?.(object.target as never) ?? {};
  }

  private referenceOf(pathId: number): string {
    const path = this.batch.ObjectPaths[pathId]!;
    if (path.ObjectPathType === PATH.referenceId) return path.Name!;
    const known = this.referenceIds.get(pathId);
    if (known !== undefined) return known;
    const id = this.session.nextReferenceId();
    this.referenceIds.set(pathId, id);
    return id;
  }

  private invoke(object: HostObject, action: Action, pathId: number): unknown {
    const name = memberName(action.Name!);
    if (name === '_KeepReference') return this.session.keepReference(this.referenceOf(pathId));
    const value = this.call(object, name, action.ArgumentInfo);
    if (isHostObject(value)) throw new UnknownRequest(`${object.kind.name}.${name} as a plain value`);
    return value ?? null;
  }

  private setProperty(object: HostObject, action: Action): null {
    const name = memberName(action.Name!);
    const property = object.kind.properties?.[name];
    if (!property?.set) throw new UnknownRequest(`how to set ${object.kind.name}.${name}`);
    this.assertAvailable(`${object.kind.name}.${name}`, property.since);
    this.session.assertWritable();
    property.set(object.target as never, this.arguments(action.ArgumentInfo)[0], this.session);
    return null;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = object.kind.methods?.[name];
    if (!method) throw new UnknownRequest(`the method ${object.kind.name}.${name}`);
    this.assertAvailable(`${object.kind.name}.${name}`, method.since);
    return method.call(object.target as never, this.arguments(info), this.session);
  }

  private assertAvailable(what: string, since = 0): void {
    if (this.session.apiVersion >= since) return;
    throw new ExcelError('ApiNotFound', `${what} needs ExcelApi 1.${since}.`);
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path > 0 ? this.object(path) : argument;
    });
  }

  /** The object that a path leads to; a path is walked once in a batch, for `add` adds only once. */
  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new UnknownRequest(`an object path ${pathId} that the batch does not hold`);
    const object = this.walk(path);
    this.objects.set(pathId, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return rootObject(this.session);
      case PATH.referenceId:
        return this.referenced(path.Name!);
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        // Asked once when the library starts; Excel on the web may answer with nothing.
        if (path.Name === 'Microsoft.InternalService.AddinInternalService') return null;
        if (path.Name === APP_RUNTIME_SERVICE) return appRuntime(this.session);
        throw new UnknownRequest(`how to make a ${path.Name}`);
    }
    const parent = this.object(path.ParentObjectPathId!);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method: {
        const made = this.call(parent, memberName(path.Name!), path.ArgumentInfo);
        if (made !== null && !isHostObject(made)) throw new UnknownRequest(`${path.Name} as an object`);
        return made;
      }
      case PATH.property: {
        const name = memberName(path.Name!);
        const child = parent.kind.children?.[name];
        if (!child) throw new UnknownRequest(`the object ${parent.kind.name}.${name}`);
        return child(parent.target as never, this.session);
      }
      case PATH.indexer: {
        if (!parent.kind.item) throw new UnknownRequest(`items of ${parent.kind.name} by key`);
        return parent.kind.item(parent.target as never, this.arguments(path.ArgumentInfo)[0], this.session);
      }
    }
    throw new UnknownRequest(`object paths of type ${path.ObjectPathType}`);
  }

  private referenced(id: string): HostObject | null {
    const object = this.session.references.get(id);
    if (object === undefined) {
      throw new ExcelError(
        'InvalidReference',
        `This reference is not valid for the current operation: ${id}.`,
      );
    }
    return object;
  }
}
