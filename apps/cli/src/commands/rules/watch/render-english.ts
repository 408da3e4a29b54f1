import { type Html, html } from '@ragstone/reports';
import type { EnglishPage } from '@ragstone/rules';

/** The rule set in plain English; with a note where it is from before an error. */
export const renderEnglish = (page: EnglishPage | null, isCurrent: boolean): Html => {
  if (page === null) {
    return html`<p>There is none yet: the file has had an error since this watch began.</p>\n`;
  }
  const { title, says, sections } = page;
  return html`${
    isCurrent
      ? null
      : html`<p class="callout"><strong>From before the error.</strong> This is what the file said when it last had none. What it says now may be different.</p>\n`
  }<div${isCurrent ? null : html` class="earlier"`}>
<p class="title">${title}</p>
${says.map((each) => html`<p>${each}</p>\n`)}${sections.map(
  (section) => html`<h3>${section.title}</h3>
${section.parts.map((part) => html`<h4>${part.title}</h4>\n${part.says.map((each) => html`<p>${each}</p>\n`)}`)}`,
)}</div>
`;
};
