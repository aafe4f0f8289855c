import { readArguments } from "./arguments.ts";
import type { HostObjects } from "./host-objects.ts";
import { memberLocation } from "./location.ts";
import { located, PathFinder } from "./paths.ts";
import { answerQuery, identity } from "./query.ts";
import { invalidRequest, RichApiRefusal } from "./refusal.ts";
import { Remote } from "./remote.ts";
import {
  ActionType,
  type WireAction,
  type WireError,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from "./wire.ts";

/** What a method or a write on a null object answers: it does nothing and is no error. */
const ON_NULL = { _IsNull: true } as const;

/**
 * Answers one request: its actions in order, up to the first refusal. What was done before a refusal stays done and
 * its results are delivered. Knows the protocol and nothing of Excel. A fault of the host itself is thrown.
 */
export function processRequest(host: HostObjects, request: WireRequest): WireResponse {
  const finder = new PathFinder(host, request);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(host, finder, action) });
    } catch (error) {
      const refused = { Error: wireError(error, index), ProcessedResults: { Results: results } };
      return traces.length > 0 ? { ...refused, TraceIds: traces } : refused;
    }
    if (action.ActionType === ActionType.trace) traces.push(action.Id);
  }
  return traces.length > 0 ? { Results: results, TraceIds: traces } : { Results: results };
}

function wireError(error: unknown, index: number): WireError {
  if (!(error instanceof RichApiRefusal)) throw error;
  return { Code: error.code, Message: error.message, Location: error.location ?? "", ActionIndex: index };
}

function perform(host: HostObjects, finder: PathFinder, action: WireAction): unknown {
  switch (action.ActionType) {
    case ActionType.trace:
      return null;
    case ActionType.instantiate:
      return identity(finder.touch(action.ObjectPathId));
    case ActionType.query:
    case ActionType.queryAsJson:
      return query(host, finder, action);
    case ActionType.method:
    case ActionType.setProperty:
    case ActionType.update:
      return change(host, finder, action);
    default:
      throw invalidRequest(`The stand-in Excel does not know action type ${action.ActionType}.`);
  }
}

function query(host: HostObjects, finder: PathFinder, action: WireAction): unknown {
  const remote = finder.touch(action.ObjectPathId);
  if (!remote) return null;
  const keeps = finder.keeps(action.ObjectPathId);
  const keep = (found: Remote): void => {
    if (keeps && found.type.kept) host.references.keep(found);
  };
  return at(remote, "Load", () => answerQuery(remote, action.QueryInfo ?? {}, keep));
}

function change(host: HostObjects, finder: PathFinder, action: WireAction): unknown {
  const remote = finder.find(action.ObjectPathId);
  if (!remote) return ON_NULL;
  if (action.ActionType === ActionType.update) return update(remote, action);
  const args = readArguments(action.ArgumentInfo, finder.find);
  return at(remote, action.Name, () => {
    if (action.ActionType === ActionType.method) return call(host, remote, action.Name, args);
    remote.write(action.Name, args[0]);
    return null;
  });
}

function update(remote: Remote, action: WireAction): unknown {
  for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    at(remote, wireName, () => remote.write(wireName, value));
  }
  return null;
}

function call(host: HostObjects, remote: Remote, method: string, args: readonly unknown[]): unknown {
  if (method === "_KeepReference") {
    host.references.keep(remote);
    return null;
  }
  if (method === "_RemoveReference") {
    host.references.release(String(args[0]));
    return null;
  }
  const result = remote.call(method, args);
  return result instanceof Remote ? identity(result) : (result ?? null);
}

function at<T>(remote: Remote, member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw located(error, memberLocation(remote, member));
  }
}
