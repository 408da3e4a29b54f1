import { joined, text } from '../../model/text.ts';
import type { Words } from '../words.ts';

export const head: Words['head'] = {
  madeByRule: 'Dim swyddog: lluniwyd yn ôl rheol, heb olygydd',
  evidenceKnownOn: 'Tystiolaeth a oedd yn hysbys ar',
  draft: (ruleSets) => {
    const names = ruleSets.map(({ title, version }) => text`“${title}” (fersiwn ${version})`);
    const rules =
      ruleSets.length === 1
        ? 'set o reolau nad oes yr un corff wedi’i mabwysiadu'
        : 'setiau o reolau nad oes yr un corff wedi’u mabwysiadu';
    return text`Mae’r sgoriau’n defnyddio ${rules}: ${joined(names, '; ')}.`;
  },
  backgroundPapers: {
    heading: 'Papurau cefndir',
    cited: 'Y dogfennau y mae’r papur hwn yn eu dyfynnu, yn ôl y rhif a ddefnyddir i’w dyfynnu.',
    none: 'Dim.',
  },
};
