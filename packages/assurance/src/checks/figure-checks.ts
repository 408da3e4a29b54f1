import type { Finding } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { actualIsThePlan } from './actual-is-the-plan.ts';
import { contradicted } from './contradicted.ts';
import type { FigureFindingCode } from './figure-finding.ts';
import { printedIsNotDerived } from './printed-is-not-derived.ts';
import { repeatedFigure } from './repeated-figure.ts';
import { restated } from './restated.ts';
import { standsApart } from './stands-apart.ts';
import { targetEasierThanLastPlan } from './target-easier-than-last-plan.ts';
import { targetEasierThanYearBefore } from './target-easier-than-year-before.ts';
import { wholeAmongParts } from './whole-among-parts.ts';

/** Every check of the figures known, what makes one unusable first. */
export const figureChecks: readonly ((knowledge: Knowledge) => readonly Finding<FigureFindingCode>[])[] =
  Object.freeze([
    contradicted,
    actualIsThePlan,
    printedIsNotDerived,
    wholeAmongParts,
    restated,
    repeatedFigure,
    standsApart,
    targetEasierThanYearBefore,
    targetEasierThanLastPlan,
  ]);
