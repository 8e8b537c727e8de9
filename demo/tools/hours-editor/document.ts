/**
 * A standard document as it is written, and what a clerk changes in it. The JSON itself is edited, never
 * what was read from it: whatever an edit does not name keeps its value, known to this library or not.
 */

export type Json = Readonly<Record<string, unknown>>;

export interface ExceptionJson {
  readonly kind: 'closed' | 'hours' | 'appointment' | 'as-usual';
  readonly from: string;
  readonly through?: string;
  readonly times?: readonly (readonly [from: string, to: string])[];
  readonly reason?: string | Readonly<Record<string, string>>;
  readonly offices?: readonly string[];
}

/** The regular hours of an office; its special ones are not among them. */
export interface HoursJson {
  readonly openingHours?: string;
  readonly openingHoursSpecification?: readonly object[];
  readonly publicHolidays?: 'closed' | 'unknown';
}

export interface PolicyJson {
  readonly movedDays?: 'notice' | 'follow' | 'ignore';
  readonly preHoliday?: 'notice' | number;
}

export type Edit =
  | { readonly kind: 'add'; readonly exception: ExceptionJson }
  | { readonly kind: 'remove'; readonly exception: ExceptionJson }
  | { readonly kind: 'hours'; readonly office: string; readonly hours: HoursJson }
  /** Of one office, or of the institution. */
  | { readonly kind: 'policy'; readonly office?: string; readonly policy: PolicyJson }
  /** What the document took for true of public holidays is so. */
  | { readonly kind: 'confirm-holidays' };

/** Edits say what is to be true in the end, so that they can be laid over a newer document as well. */
export function applied(document: Json, edits: readonly Edit[]): Json {
  return edits.reduce(edited, document);
}

/** Those that change anything in a document; what somebody else has done meanwhile is done. */
export function leftToDo(document: Json, edits: readonly Edit[]): readonly Edit[] {
  let before = document;
  return edits.filter((edit) => {
    const after = edited(before, edit);
    const isLeft = !sameJson(before, after);
    before = after;
    return isLeft;
  });
}

/** Edits with one more, which takes the place of an earlier one of the same thing. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const isUndone = (other: Edit) =>
    isOpposite(other, edit) && sameJson(exceptionIn(other), exceptionIn(edit));
  if (edits.some(isUndone)) return edits.filter((other) => !isUndone(other));
  return [...edits.filter((other) => !sameJson(subjectOf(other), subjectOf(edit))), edit];
}

export function exceptionsIn(document: Json): readonly ExceptionJson[] {
  return listIn(document, 'exceptions') as readonly ExceptionJson[];
}

export function officesIn(document: Json): readonly Json[] {
  return listIn(document, 'department') as readonly Json[];
}

/** The office of an id. */
export function officeIn(document: Json, id: string): Json | undefined {
  return officesIn(document).find(({ identifier }) => identifier === id);
}

/** Whether two values are the same as JSON, whatever the order of the names in them. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function edited(document: Json, edit: Edit): Json {
  switch (edit.kind) {
    case 'add':
      return hasException(document, edit.exception)
        ? document
        : { ...document, exceptions: [...exceptionsIn(document), edit.exception] };
    case 'remove':
      return hasException(document, edit.exception)
        ? {
            ...document,
            exceptions: exceptionsIn(document).filter((each) => !sameJson(each, edit.exception)),
          }
        : document;
    case 'hours':
      return withOffice(document, edit.office, (office) => withHours(office, edit.hours));
    case 'policy':
      return edit.office === undefined
        ? withPolicy(document, edit.policy)
        : withOffice(document, edit.office, (office) => withPolicy(office, edit.policy));
    case 'confirm-holidays':
      return withoutAssumption(document);
  }
}

function hasException(document: Json, exception: ExceptionJson): boolean {
  return exceptionsIn(document).some((each) => sameJson(each, exception));
}

function withOffice(document: Json, id: string, change: (office: Json) => Json): Json {
  if (!officeIn(document, id)) return document;
  const department = officesIn(document).map((office) =>
    office['identifier'] === id ? change(office) : office,
  );
  return { ...document, department };
}

function withHours(office: Json, hours: HoursJson): Json {
  const { openingHours: _, openingHoursSpecification: __, publicHolidays: ___, ...rest } = office;
  const told = { ...rest, ...hours };
  return sameJson(told, office) ? office : told;
}

/** What is not said is not written: a policy that says nothing is none. */
function withPolicy(place: Json, { movedDays, preHoliday }: PolicyJson): Json {
  const { policy: before, ...rest } = place;
  const policy = {
    ...without(before as Json | undefined, ['movedDays', 'preHoliday']),
    ...(movedDays !== undefined && { movedDays }),
    ...(preHoliday !== undefined && { preHoliday }),
  };
  if (sameJson(policy, before ?? {})) return place;
  if (Object.keys(policy).length === 0) return rest;
  return { ...place, policy };
}

function withoutAssumption(document: Json): Json {
  const { assumed, ...rest } = document;
  const { publicHolidays, ...others } = Object(assumed) as Json;
  if (publicHolidays === undefined) return document;
  return Object.keys(others).length > 0 ? { ...document, assumed: others } : rest;
}

function without(object: Json | undefined, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([name]) => !names.includes(name)));
}

function isOpposite(a: Edit, b: Edit): boolean {
  return (a.kind === 'add' && b.kind === 'remove') || (a.kind === 'remove' && b.kind === 'add');
}

function exceptionIn(edit: Edit): ExceptionJson | undefined {
  return 'exception' in edit ? edit.exception : undefined;
}

/** What an edit is about. */
function subjectOf(edit: Edit): unknown {
  switch (edit.kind) {
    case 'add':
    case 'remove':
      return [edit.kind, edit.exception];
    case 'hours':
    case 'policy':
      return [edit.kind, edit.office ?? null];
    case 'confirm-holidays':
      return [edit.kind];
  }
}

function listIn(document: Json, name: string): readonly unknown[] {
  const list = document[name];
  return Array.isArray(list) ? list : [];
}
