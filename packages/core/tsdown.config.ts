import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { defineConfig } from 'tsdown';

/** The table of a quarter million pieces of words by which languages are told apart. */
const languageTable = /eld[\\/]src[\\/]ngrams[\\/]large\.js$/;

/**
 * The table comes as a program of 4.5 MB. As JSON within a string it is there in a third of the time,
 * and in 260 MB less: the program's own tree and constants do not stay beside what it makes.
 */
const tableAsJson = {
  name: 'language-table-as-json',
  async load(id: string): Promise<string | null> {
    if (!languageTable.test(id)) return null;
    const { ngramsData } = (await import(pathToFileURL(id).href)) as { ngramsData: unknown };
    const json = JSON.stringify(ngramsData);
    if (!isDeepStrictEqual(JSON.parse(json), ngramsData))
      throw new Error(`${id} is more than JSON`);
    return `/*! eld, Copyright 2023 Nito T.M., Apache-2.0 */\nexport const ngramsData = JSON.parse(${JSON.stringify(json)});`;
  },
};

export default defineConfig({
  // The others are for the API and for measuring, which have no use for the language tables of the
  // first.
  entry: [
    'src/index.ts',
    'src/reuse/corrected-upstream.ts',
    'src/reuse/origin-folding.ts',
    'src/reuse/index.ts',
    'src/reuse/text-diff.ts',
  ],
  format: 'esm',
  dts: false,
  fixedExtension: false,
  deps: { alwaysBundle: [/^eld/], onlyBundle: ['eld'] },
  plugins: [tableAsJson],
});
