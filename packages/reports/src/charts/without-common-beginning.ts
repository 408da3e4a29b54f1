/**
 * Labels that stand side by side, without the words before a comma that all of them begin with: “Flu vaccine, aged 65
 * and over” beside “Flu vaccine, at clinical risk” is “Aged 65 and over”. As they are where one would have nothing left.
 */
export const withoutCommonBeginning = (labels: readonly string[]): readonly string[] => {
  const parts = labels.map((label) => label.split(', '));
  const [first = []] = parts;
  const differs = first.findIndex((part, at) => parts.some((each) => each[at] !== part));
  const shared = differs < 0 ? first.length : differs;
  if (labels.length < 2 || shared === 0 || parts.some((each) => each.length <= shared)) return labels;
  return parts.map((each) => {
    const left = each.slice(shared).join(', ');
    return `${left.slice(0, 1).toUpperCase()}${left.slice(1)}`;
  });
};
