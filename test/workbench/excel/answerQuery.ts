import type { QueryInfo } from './batch';
import { ExcelError, UnknownRequest } from './excelError';
import { answerName, memberName } from './objectType';
import type { HostObject, Session } from './objectType';
import type { Interpretation } from './interpret';

/** Answers a query: what is selected of an object, or of every item of a collection. */
export function answerQuery(object: HostObject, query: QueryInfo, session: Interpretation): unknown {
  const unknown = Object.keys(query).find((key) => !['Select', 'Expand', 'Top', 'Skip'].includes(key));
  if (unknown) throw new UnknownRequest(`queries with ${unknown}`);
  const selected = (query.Select ?? []).map((path) => path.split('/').map(memberName));
  const expanded = (query.Expand ?? []).map((path) => [...path.split('/').map(memberName), '*']);
  return answer(object, [...selected, ...expanded], query, session);
}

type Path = readonly string[];

function answer(
  object: HostObject,
  paths: readonly Path[],
  query: QueryInfo,
  session: Interpretation,
): unknown {
  if (!object.kind.items) return properties(object, paths, session);
  const all = object.kind.items(object.target as never, session);
  const from = query.Skip ?? 0;
  const items = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const inner = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
  return {
    _Items: items.map((item) => ({ ...identity(item), ...properties(item, inner, session) })),
    _Count: items.length,
  };
}

function identity(item: HostObject): Readonly<Record<string, unknown>> {
  return item.kind.identify?.(item.target as never) ?? {};
}

function properties(
  object: HostObject,
  paths: readonly Path[],
  session: Interpretation,
): Record<string, unknown> {
  const result: Record<string, unknown> = object.kind.referenced ? {} : { ...identity(object) };
  const deeper = new Map<string, Path[]>();
  const wanted = paths.length === 0 ? [['*']] : paths;
  for (const [first = '*', ...rest] of wanted) {
    if (rest.length > 0 || object.kind.children?.[first])
      deeper.set(first, [...(deeper.get(first) ?? []), rest]);
    else Object.assign(result, scalars(object, first, session));
  }
  for (const [name, rest] of deeper) result[answerName(name)] = child(object, name, rest, session);
  return result;
}

function scalars(object: HostObject, name: string, session: Interpretation): Record<string, unknown> {
  if (name === '*' || name === '$all') return everyScalar(object, session);
  if (name === '$none') return {};
  const property = object.kind.properties?.[name];
  if (!property) throw new UnknownRequest(`the property ${object.kind.name}.${name}`);
  if ((property.since ?? 0) > session.apiVersion) {
    throw new ExcelError('ApiNotFound', `${object.kind.name}.${name} needs ExcelApi 1.${property.since}.`);
  }
  return { [answerName(name)]: property.get(object.target as never, session) };
}

function everyScalar(
  object: HostObject,
  session: Session & { readonly apiVersion: number },
): Record<string, unknown> {
  const known = Object.entries(object.kind.properties ?? {});
  return Object.fromEntries(
    known
      .filter(([, property]) => (property.since ?? 0) <= session.apiVersion)
      .map(([name, property]) => [answerName(name), property.get(object.target as never, session)]),
  );
}

function child(object: HostObject, name: string, paths: readonly Path[], session: Interpretation): unknown {
  const make = object.kind.children?.[name];
  if (!make) throw new UnknownRequest(`the object ${object.kind.name}.${name}`);
  const made = make(object.target as never, session);
  const inner = paths.map((path) => path).filter((path) => path.length > 0);
  return made === null ? { _IsNull: true } : answer(made, inner, {}, session);
}
