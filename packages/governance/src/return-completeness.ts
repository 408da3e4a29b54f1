import type { Answer, CompletedReturn } from './completed-return.ts';
import type { Question, Requirement, ReturnDefinition, Section } from './return-definition.ts';
import { isAnswered, unmetDemands } from './unmet-demands.ts';

/** A return as the form's own checker sees it. It says nothing about whether an answer is right. */
export interface ReturnCompleteness {
  readonly complete: boolean;
  /** Each section, followed by those of its questions that the checker looks at, in the form's order. */
  readonly checks: readonly CompletenessCheck[];
}

export interface CompletenessCheck {
  readonly section: string;
  /** Null for the section as a whole. */
  readonly question: string | null;
  /** The section's title, or what the question asks. */
  readonly title: string;
  readonly complete: boolean;
  /** What is not there; nothing for a section, whose questions say it. */
  readonly missing: readonly ('answer' | Requirement)[];
}

/**
 * Judges a return as the checker cells of its form do: a question is complete when its box holds anything and what
 * the answer demands is given; a section when all its checked questions are; the form when all its sections are.
 * Questions that the checker does not look at, sign-offs, sums and sense play no part.
 *
 * Method: the checker columns and completion table of the Better Care Fund's planning and reporting templates.
 */
export const returnCompleteness = (
  definition: ReturnDefinition,
  completed: CompletedReturn,
): ReturnCompleteness => {
  const checks = definition.sections.flatMap((section) => sectionChecks(section, completed));
  return { complete: checks.every((check) => check.complete), checks };
};

const sectionChecks = (section: Section, { answers }: CompletedReturn): readonly CompletenessCheck[] => {
  const questions = section.questions
    .filter(({ checked }) => checked)
    .map((question): CompletenessCheck => {
      const missing = missingOf(question, answers);
      return {
        section: section.id,
        question: question.id,
        title: question.asks,
        complete: missing.length === 0,
        missing,
      };
    });
  const complete = questions.every((each) => each.complete);
  return [{ section: section.id, question: null, title: section.title, complete, missing: [] }, ...questions];
};

const missingOf = (question: Question, answers: readonly Answer[]): readonly ('answer' | Requirement)[] => {
  const given = answers.filter((answer) => answer.question === question.id && isAnswered(answer));
  if (given.length === 0) return ['answer'];
  const unmet = given.flatMap((answer) => unmetDemands(question, answer));
  const demanded = new Set(question.demands.flatMap(({ requires }) => requires));
  return [...demanded].filter((each) => unmet.includes(each));
};
