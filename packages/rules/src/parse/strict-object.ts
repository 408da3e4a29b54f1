import * as z from 'zod';
import { bounds } from './bounds.ts';

/** Text that is not empty. */
export const text = (description: string): z.ZodString =>
  z.string().min(1).max(bounds.characters).describe(description);

/** A list that is neither empty nor too long. */
export const list = <T extends z.ZodType>(item: T): z.ZodArray<T> => z.array(item).min(1).max(bounds.items);

const note: z.ZodOptional<z.ZodString> = text('Anything worth remembering. It changes nothing.').optional();

/** How the issue of an unknown key says which keys there are. */
const keysPrefix = 'keys: ';

export const keysNamedBy = (message: string): readonly string[] =>
  message.startsWith(keysPrefix) ? message.slice(keysPrefix.length).split(', ') : [];

/** An object that refuses keys it does not know, and takes a note. */
export const strictObject = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape & { note: typeof note }, z.core.$strict> =>
  z.strictObject(
    { ...shape, note },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? keysPrefix + [...Object.keys(shape), 'note'].join(', ')
          : undefined,
    },
  );

/** One of the shapes that an object can have: the keys that it needs and those that it may have. */
export interface Form {
  readonly needs: readonly string[];
  readonly may?: readonly string[] | undefined;
}

/** The parameters by which an issue is known to be about forms. */
export interface FormsIssue {
  readonly forms: readonly Form[];
}

/**
 * An object that has just one of several forms, beside keys that all of them share. It is one object rather than a
 * union, so that a fault is reported where it stands, an editor completes every key, and two forms at once are
 * seen. The type is stated by the caller: it cannot be inferred.
 */
export const objectOfOneForm = <T>(shape: z.core.$ZodLooseShape, forms: readonly Form[]): z.ZodType<T> => {
  const keysOfForms = [...new Set(forms.flatMap(keysOf))];
  return strictObject(shape)
    .refine((value) => forms.some((form) => hasForm(Object.keys(value), form, keysOfForms)), {
      // Also when something within is wrong, but not when a key here is: that is one fault, not two.
      when: ({ value, issues }) =>
        typeof value === 'object' && value !== null && !issues.some(isUnknownKeyHere),
      params: { forms } satisfies FormsIssue,
    })
    .meta({
      oneOf: forms.map((form) => ({
        required: form.needs,
        properties: Object.fromEntries(
          keysOfForms.filter((key) => !keysOf(form).includes(key)).map((key) => [key, false]),
        ),
      })),
    }) as unknown as z.ZodType<T>;
};

/** Every key that belongs to a form. */
export const keysOf = (form: Form): readonly string[] => [...form.needs, ...(form.may ?? [])];

const hasForm = (keys: readonly string[], form: Form, keysOfForms: readonly string[]): boolean =>
  form.needs.every((key) => keys.includes(key)) &&
  keys.every((key) => keysOf(form).includes(key) || !keysOfForms.includes(key));

const isUnknownKeyHere = (issue: z.core.$ZodRawIssue): boolean =>
  issue.code === 'unrecognized_keys' && (issue.path ?? []).length === 0;
