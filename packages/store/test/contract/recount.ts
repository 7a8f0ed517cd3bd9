import type { Origin, StoryChange } from '@tributary/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CommitBatch, CommittedArticle, Store } from '../../src/index.ts';
import { assignment, batch, clean, description, item } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

const outlets = ['a.example', 'b.example', 'c.example', null];
const stories = ['s0', 's1', 's2', 's3'];
const kinds = ['verbatim', 'adapted', 'rewritten', 'credited', null] as const;

interface Member {
  readonly id: string;
  readonly key: string;
  version: number;
  outletId: string | null;
  origin: Origin;
  storyId: string;
}

const step = fc.record({
  action: fc.constantFrom('add', 'add', 'add', 'edit', 'move', 'merge', 'split', 'origin'),
  article: fc.nat(30),
  story: fc.nat(stories.length - 1),
  other: fc.nat(stories.length - 1),
  outlet: fc.nat(outlets.length - 1),
  kind: fc.nat(kinds.length - 1),
  /** Ends the batch after this step. */
  commit: fc.nat(2).map((chance) => chance === 0),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Plays the steps into the store, batch by batch, and keeps beside it what should come out. */
async function play(store: Store, steps: readonly Step[]): Promise<Member[]> {
  const members: Member[] = [];
  let splits = 0;
  let pending = { articles: [] as CommittedArticle[], reassigned: [] as CommitBatch['reassigned'] };
  let changes: StoryChange[] = [];
  let origins: Origin[] = [];
  const flush = async () => {
    const lease = await store.acquireLease('all', 'test', 60_000, 1_000);
    if (lease === null) throw new Error('The lease is taken.');
    const alive = new Set(members.map(({ storyId }) => storyId));
    await store.commit(
      batch({
        ...pending,
        changes,
        origins,
        descriptions: [...alive].map((id) => description(id)),
      }),
      lease,
    );
    pending = { articles: [], reassigned: [] };
    changes = [];
    origins = [];
  };
  const commitText = async (member: Member) => {
    const text = `Version ${member.version}.`;
    const [outcome] = await store.receive([item(member.key, { text, outletId: null })], 1_000);
    pending.articles.push({
      version: outcome?.version ?? 0,
      seq: outcome?.seq ?? 0,
      clean: clean(member.id, { outletId: member.outletId, outletName: member.outletId }),
      assignment: assignment(member.id, member.storyId),
      record: new Uint8Array([1]),
    });
  };
  for (const { action, article, story, other, outlet, kind, commit } of steps) {
    const member = members[article % Math.max(1, members.length)];
    const storyId = stories[story] ?? '';
    if (action === 'add') {
      const key = `article-${members.length}`;
      const [{ articleId } = { articleId: '' }] = await store.receive(
        [item(key, { text: 'Version 1.', outletId: null })],
        1_000,
      );
      const added: Member = {
        id: articleId,
        key,
        version: 1,
        outletId: outlets[outlet] ?? null,
        origin: { articleId, key: articleId, parentId: null, kind: null, share: null },
        storyId,
      };
      const isNew = !members.some((one) => one.storyId === storyId);
      members.push(added);
      await commitText(added);
      changes.push({ type: isNew ? 'created' : 'joined', storyId, articleId });
    } else if (member === undefined) continue;
    else if (action === 'edit') {
      member.version += 1;
      member.outletId = outlets[outlet] ?? member.outletId;
      await commitText(member);
      changes.push({ type: 'versioned', storyId: member.storyId, articleId: member.id });
    } else if (action === 'move') {
      if (member.storyId === storyId) continue;
      changes.push({
        type: 'moved',
        storyId,
        fromStoryId: member.storyId,
        articleId: member.id,
        reason: 'test',
      });
      member.storyId = storyId;
    } else if (action === 'merge') {
      const mergedStoryId = stories[other] ?? '';
      const moved = members.filter((one) => one.storyId === mergedStoryId);
      if (mergedStoryId === storyId || moved.length === 0) continue;
      const articleIds = moved.map(({ id }) => id);
      changes.push({ type: 'merged', storyId, mergedStoryId, articleIds, reason: 'test' });
      for (const one of moved) one.storyId = storyId;
    } else if (action === 'split') {
      splits += 1;
      changes.push({
        type: 'split',
        storyId: `split-${splits}`,
        fromStoryId: member.storyId,
        articleIds: [member.id],
        reason: 'test',
      });
      member.storyId = `split-${splits}`;
    } else {
      const source = members[other % members.length] ?? member;
      const reuse = kinds[kind] ?? null;
      member.origin = {
        articleId: member.id,
        key: reuse === null ? member.id : reuse === 'credited' ? 'credit:X' : source.id,
        parentId: reuse === null || reuse === 'credited' ? null : source.id,
        kind: reuse,
        share: reuse === null ? null : 0.5,
      };
      origins.push(member.origin);
    }
    if (commit) await flush();
  }
  await flush();
  return members;
}

const distinct = (values: readonly (string | null)[]) =>
  new Set(values.filter((value) => value !== null)).size;

export function recountContract({ open }: ContractDriver): void {
  it('counts like a naive recount after any arrivals, edits, moves, merges and splits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const store = await open();
        const members = await play(store, steps);
        for (const id of new Set(members.map(({ storyId }) => storyId))) {
          const own = members.filter(({ storyId }) => storyId === id);
          expect(await store.story(id)).toMatchObject({
            id,
            status: 'active',
            counts: {
              articles: own.length,
              outlets: distinct(own.map(({ outletId }) => outletId)),
              origins: distinct(own.map(({ origin }) => origin.key)),
            },
            kinds: { original: own.filter(({ origin }) => origin.kind === null).length },
          });
          const { items } = await store.storyArticles(id, { limit: 100 });
          expect(items.map((one) => one.id).sort()).toEqual(own.map((one) => one.id).sort());
        }
        const listedIn = async (status?: 'merged') =>
          (
            await store.stories({
              sort: 'size',
              limit: 100,
              ...(status === undefined ? {} : { status }),
            })
          ).items.map((story) => story.status);
        const statuses = [...(await listedIn()), ...(await listedIn('merged'))];
        const having = (wanted: string) => statuses.filter((status) => status === wanted).length;
        expect((await store.stats(0)).stories).toEqual({
          active: having('active'),
          closed: having('closed'),
          merged: having('merged'),
        });
        const listed = await store.outlets({ sort: 'articles', limit: 100 });
        for (const outlet of listed.items) {
          const own = members.filter(({ outletId }) => outletId === outlet.id);
          expect(outlet).toMatchObject({
            articles: own.length,
            stories: distinct(own.map(({ storyId }) => storyId)),
            originated: own.filter(({ id, origin }) => origin.key === id).length,
          });
        }
      }),
      { numRuns: 20 },
    );
  });
}
