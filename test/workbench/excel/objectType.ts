import type { Manners } from './manners';
import type { WorkbookModel } from './model/workbookModel';

/** What objects of the host's side may use besides what they stand for. */
export interface Session {
  readonly workbook: WorkbookModel;
  /** How this Excel behaves where one would not expect it. */
  readonly manners: Readonly<Manners>;
  /** Registers or unregisters an event of a target: a sheet's id, or `Workbook`. */
  subscribe(eventType: number, target: string, on: boolean): void;
  /** Throws where Excel refuses every change. */
  assertWritable(): void;
  /** Throws where another workbook is in front: then nothing of this one can be brought into view. */
  assertInFront(): void;
  /** Shows or hides the add-in's pane. */
  showPane(visible: boolean): void;
  keepReference(referenceId: string): void;
  dropReference(referenceId: string): void;
}

/** An object of the host's side: a kind and what it stands for. `null` is the null object. */
export interface HostObject {
  readonly kind: ObjectType;
  readonly target: unknown;
}

export interface Property<T> {
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
  /** The ExcelApi version it came with, where that is above the floor of 1.9. */
  readonly since?: number;
}

export interface Method<T> {
  /** Gives a host object, null for the null object, or a plain value. */
  readonly call: (target: T, args: readonly unknown[], session: Session) => unknown;
  readonly since?: number;
}

/** A kind of host object as a table of what it can be asked; what is not listed is unknown, loudly. */
export interface ObjectType<T = never> {
  readonly name: string;
  /** What an instantiation answers, by which the library names the object from then on. */
  readonly identify?: (target: T) => Readonly<Record<string, unknown>>;
  /** Ranges: their instantiation answers a reference id. */
  readonly referenced?: true;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects that hang on this one. */
  readonly children?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Collections: their items, and the item under a key. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
}

/** An object of a kind; the only place where the kind's own type is set aside. */
export function hostObject<T>(kind: ObjectType<T>, target: T): HostObject {
  return { kind: kind as unknown as ObjectType, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'kind' in value && 'target' in value;
}

/** `Values`, as actions name it, and `values`, as queries do, are one; private names stay. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `values` → `Values`, as answers name it. */
export function answerName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
