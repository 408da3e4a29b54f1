import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { idleIn } from './find-idle-conditions.ts';
import { inEveryWorld } from './in-worlds.ts';
import { worldsOf } from './space/worlds-of.ts';
import { sweepAll } from './sweep-all.ts';

/** A duty that can never arise, and what in its condition says nothing. */
export const findIdleDuties: Analysis = ({ ruleSet, context, budget }) =>
  ruleSet.duties.flatMap(({ when, for: about }, index) => {
    if (when === undefined) return [];
    const path = ['duties', index, 'when'];
    const swept = sweepAll([when], worldsOf(about, [when], ruleSet, context), budget);
    if (swept === null) return [analysisFinding('not-analysed', path, { what: 'duty' })];
    return inEveryWorld(swept, (each) =>
      idleIn(when, path, each).map((finding) =>
        finding.code === 'condition-impossible' && finding.path.length === path.length
          ? analysisFinding('duty-never-arises', path, { example: finding.example })
          : finding,
      ),
    );
  });
