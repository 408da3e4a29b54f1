import { boardRules } from './board-rules.ts';
import { carers } from './carers.ts';
import { childhoodImmunisation } from './childhood-immunisation.ts';
import { deliveryPlan } from './delivery-plan.ts';
import { equalityAssessment } from './equality-assessment.ts';
import { fundPlan } from './fund-plan.ts';
import { fundQuarterThree } from './fund-quarter-three.ts';
import { fundYearEnd } from './fund-year-end.ts';
import { healthProtection } from './health-protection.ts';
import { needs } from './needs.ts';
import { prevention } from './prevention.ts';
import { services } from './services.ts';
import { strategyReview } from './strategy-review.ts';
import type { TrapsOfTheme } from './trap.ts';
import { vaccineUptake } from './vaccine-uptake.ts';

/** Every trap that is known of the five papers, paper by paper in the order of publication. */
export const everyTrap: readonly TrapsOfTheme[] = [
  vaccineUptake,
  services,
  strategyReview,
  equalityAssessment,
  childhoodImmunisation,
  fundQuarterThree,
  needs,
  deliveryPlan,
  boardRules,
  fundYearEnd,
  fundPlan,
  healthProtection,
  prevention,
  carers,
];
