import type { Status } from '@ragstone/rag';
import type { Sign } from './sign.ts';

/** The shape of a status where only characters can be written. */
export const statusCharacters: Readonly<Record<Status, string>> = {
  green: '●',
  amber: '▲',
  red: '◆',
  'not-rated': '○',
};

/** The shape of a sign where only characters can be written. */
export const signCharacters: Readonly<Record<Sign, string>> = {
  better: '⊕',
  similar: '⊜',
  worse: '⊖',
  higher: '△',
  lower: '▽',
  'not-compared': '◌',
  rising: '↗',
  'rising-better': '↗',
  'rising-worse': '↗',
  falling: '↘',
  'falling-better': '↘',
  'falling-worse': '↘',
  level: '→',
  'no-trend': '◌',
  'common-cause': '∿',
  'improvement-high': 'Ⓗ',
  'improvement-low': 'Ⓛ',
  'concern-high': '⟨H⟩',
  'concern-low': '⟨L⟩',
  'neither-high': '△',
  'neither-low': '▽',
  pass: 'Ⓟ',
  'hit-and-miss': '∿',
  fail: '⟨F⟩',
};
