import { type Language, type TemplateId, templateIds, templatesIn } from '@ragstone/reports';
import { chooseSeveral } from './choose.ts';

const languageNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/**
 * The templates that an option names. `all` is all that the language has; one that is named and that it has not is
 * refused, with those that there are.
 */
export const chooseTemplates = (named: string, language: Language): readonly TemplateId[] => {
  const known = templatesIn(language);
  const chosen = chooseSeveral('--template', named, templateIds);
  const [missing] = named === 'all' ? [] : chosen.filter((each) => !known.includes(each));
  if (missing !== undefined) {
    throw new Error(
      `--template ${missing} --language ${language}: not written in ${languageNames[language]} yet. In ${languageNames[language]} there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}. Write one of those, or leave out --language for English.`,
    );
  }
  return chosen.filter((each) => known.includes(each));
};
