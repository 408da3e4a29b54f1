import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { apart } from '../../fonts/apart.ts';
import type { Fonts } from '../../fonts/fonts.ts';
import { blockLayout } from './layout/block-layout.ts';
import { pageLayout } from './layout/page-layout.ts';
import { paperLayout } from './layout/paper-layout.ts';
import { tableLayout } from './layout/table-layout.ts';
import { textLayout } from './layout/text-layout.ts';

const layout = [pageLayout, textLayout, tableLayout, blockLayout, paperLayout].join('\n');

/** What is used of the compiler. Its own types speak of Node's buffers, and it takes any bytes. */
interface TypstCompiler {
  readonly pdf: (
    source: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> },
    options: { readonly pdfStandard: string },
  ) => Uint8Array;
  /** Forgets what it kept of so many compilations ago. */
  readonly evictCache: (maxAge: number) => void;
}

const createCompiler = NodeCompiler.create as unknown as (args: {
  readonly fontArgs: readonly { readonly fontBlobs: readonly Uint8Array[] }[];
}) => TypstCompiler;

/** What sets the papers in some fonts: the compiler, and the names under which it finds them. */
export interface Typesetter {
  readonly compiler: TypstCompiler;
  readonly text: string;
  readonly monospace: string;
}

/** One for each set of fonts: to start one, it looks through every font of the machine. */
const typesetters = new WeakMap<Fonts, Typesetter>();

export const typesetterWith = (fonts: Fonts): Typesetter => {
  const known = typesetters.get(fonts);
  if (known !== undefined) return known;
  const families = { text: apart(fonts.text), monospace: apart(fonts.monospace) };
  const fontBlobs = [families.text, families.monospace].flatMap(({ files }) =>
    files.map(({ bytes }) => bytes),
  );
  const made = {
    compiler: createCompiler({ fontArgs: [{ fontBlobs }] }),
    text: families.text.name,
    monospace: families.monospace.name,
  };
  typesetters.set(fonts, made);
  return made;
};

/**
 * Our layout and what it is given as PDF/UA-1, which Typst refuses to make without a title, with a picture that has no
 * words, or with headings that leave out a level. No text is read as markup: all of it is data. A refusal is a fault of
 * the layout, so it throws.
 */
export const compileTypst = ({ compiler }: Typesetter, given: object): Uint8Array => {
  const inputs = { given: JSON.stringify(given) };
  try {
    return compiler.pdf({ mainFileContent: layout, inputs }, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new Error('the layout of the PDF is refused', { cause: error });
  } finally {
    compiler.evictCache(1);
  }
};
