import type { SpcAssurance, SpcRule, SpcVariation } from '@ragstone/statistics';

/** What a point shows, in few words. */
export const variationWords: Readonly<Record<SpcVariation, string>> = {
  'common-cause': 'Common cause',
  'improvement-high': 'Improvement, high',
  'improvement-low': 'Improvement, low',
  'concern-high': 'Concern, high',
  'concern-low': 'Concern, low',
  'neither-high': 'Special cause, high',
  'neither-low': 'Special cause, low',
};

export const assuranceWords: Readonly<Record<SpcAssurance, string>> = {
  pass: 'Will meet the target',
  'hit-and-miss': 'Will hit and miss the target',
  fail: 'Will miss the target',
};

/** Why a point is a special cause. */
export const signalWords: Readonly<Record<SpcRule, string>> = {
  'outside-limits': 'outside the limits',
  trend: 'a trend',
  'two-of-three': 'two of three near a limit',
  shift: 'a shift to one side of the mean',
};
