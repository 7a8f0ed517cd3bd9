import { readFile, writeFile } from 'node:fs/promises';

/**
 * Replaces the part of a Markdown file between `<!-- NAME -->` and `<!-- /NAME -->`; appends it,
 * marks and all, where the file lacks it. A missing file is made.
 */
export async function writeMarkedSection(
  path: string,
  section: { readonly name: string; readonly content: string },
): Promise<void> {
  const open = `<!-- ${section.name} -->`;
  const close = `<!-- /${section.name} -->`;
  const marked = `${open}\n\n${section.content.trim()}\n\n${close}`;
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const from = before.indexOf(open);
  const to = before.indexOf(close);
  const after =
    from >= 0 && to > from
      ? before.slice(0, from) + marked + before.slice(to + close.length)
      : `${before.trimEnd()}\n\n${marked}\n`.trimStart();
  await writeFile(path, after);
}
