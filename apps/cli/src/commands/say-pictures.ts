import type { TemplateId } from '@ragstone/reports';

/** How many pictures were drawn of a paper. */
export interface DrawnOf {
  readonly template: TemplateId;
  readonly pictures: number;
}

/** How many pictures were drawn, and which papers have none to draw; nothing where none were asked for. */
export const sayPictures = (drawn: readonly DrawnOf[]): string => {
  if (drawn.length === 0) return '';
  const all = drawn.reduce((sum, { pictures }) => sum + pictures, 0);
  const without = drawn.filter(({ pictures }) => pictures === 0).map(({ template }) => template);
  const said = all === 0 ? 'no pictures' : `${all} files of pictures`;
  return without.length === 0 ? said : `${said} (no figures in ${without.join(', ')})`;
};
