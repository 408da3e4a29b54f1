import type { ChartPoint } from './chart.ts';

/** The same picture of many measures or places, small and on one scale, so that they can be compared at a glance. */
export interface SmallMultiples {
  readonly kind: 'small-multiples';
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  /** Whether the points of a panel follow each other in time and are joined, or stand side by side. */
  readonly points: 'in-time' | 'side-by-side';
  /** What the lines are called in the key; null where there is no second one. */
  readonly names: { readonly actual: string; readonly plan: string | null };
  /** What the labels of points that stand side by side mean: `A, Leicester`. */
  readonly labels: readonly string[];
  readonly panels: readonly SmallPanel[];
}

export interface SmallPanel {
  readonly label: string;
  /** Under the label: `75.3%, target 80%`. */
  readonly says: string;
  readonly points: readonly ChartPoint[];
}

/** As many panels as one picture has on one page; more of them go into another. */
export const mostPanels = 12;
