/** Examples for the reference page: invented outlets and events. */
export const exampleItem = {
  url: 'https://harbour-courier.example/2026/03/ferry-runs-aground',
  title: 'Ferry runs aground off Port Selden, all 214 aboard safe',
  text: 'PORT SELDEN — A passenger ferry ran aground on a sandbank early on Monday.\n\nAll 214 people aboard were brought ashore by lifeboats, the coastguard said.',
  source: 'Harbour Courier',
  publishedAt: '2026-03-02T07:40:00Z',
  language: 'en',
};

export const exampleCounts = { articles: 9, outlets: 7, origins: 2 };

export const exampleOutcome = {
  index: 0,
  outcome: 'queued' as const,
  id: 'a4k2m9x7q1w3',
  version: 1,
  externalId: null,
  error: null,
};

export const exampleAssignment = {
  storyId: 's7f3kq20ab9c',
  founded: false,
  score: 3.1,
  confidence: 0.957,
  parts: [
    { name: 'names', value: 1.9, evidence: ['Port Selden', 'Marrow Sound'] },
    { name: 'terms', value: 1.6, evidence: ['ferry', 'aground', 'sandbank'] },
    { name: 'time', value: -0.4, evidence: ['3 hours apart'] },
  ],
  nearest: [{ articleId: 'a9c8v7b6n5m4', score: 0.93 }],
  runnerUp: {
    storyId: 's1d2f3g4h5j6',
    score: -2.2,
    reason: 'same place, but twelve days earlier',
  },
};

export const exampleSummary = {
  id: 's7f3kq20ab9c',
  status: 'active' as const,
  mergedInto: null,
  title: 'Ferry runs aground off Port Selden, all 214 aboard safe',
  titleArticleId: 'a4k2m9x7q1w3',
  summary: [
    {
      sentence: 'All 214 people aboard were brought ashore by lifeboats, the coastguard said.',
      articleId: 'a4k2m9x7q1w3',
    },
  ],
  counts: exampleCounts,
  kinds: { original: 2, credited: 0, rewritten: 1, adapted: 2, verbatim: 4 },
  outlets: [{ id: 'harbour-courier.example', name: 'Harbour Courier', articles: 2 }],
  languages: ['en'],
  droppedArticles: 0,
  firstSeenAt: '2026-03-02T07:40:00.000Z',
  updatedAt: '2026-03-02T11:05:00.000Z',
  velocity: 1.5,
  arrivals: [1, 0, 2, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
};

export const exampleStory = {
  ...exampleSummary,
  entities: [{ name: 'Port Selden', articles: 9 }],
  relatedStories: [
    {
      id: 's1d2f3g4h5j6',
      title: 'Port Selden ferry line to get new vessels',
      counts: { articles: 3, outlets: 3, origins: 3 },
      updatedAt: '2026-02-18T09:00:00.000Z',
      score: 0.41,
    },
  ],
};

export const exampleArticleSummary = {
  id: 'a4k2m9x7q1w3',
  status: 'assigned' as const,
  url: exampleItem.url,
  externalId: null,
  outlet: { id: 'harbour-courier.example', name: 'Harbour Courier' },
  title: exampleItem.title,
  excerpt: 'A passenger ferry ran aground on a sandbank early on Monday.',
  textDroppedAt: null,
  language: 'en',
  publishedAt: '2026-03-02T07:40:00.000Z',
  receivedAt: '2026-03-02T07:41:12.000Z',
  version: 1,
  storyId: exampleSummary.id,
  assignment: exampleAssignment,
  credits: [{ name: 'Coastal Wire', kind: 'agency' as const, evidence: '(Coastal Wire)' }],
  origin: { key: 'credit:Coastal Wire', parentId: null, kind: 'credited' as const, share: null },
};

export const exampleStoryArticle = {
  ...exampleArticleSummary,
  outdated: [{ sourceId: 'a9c8v7b6n5m4', was: '214', now: '216' }],
};

export const exampleReuseEdge = {
  articleId: 'a9c8v7b6n5m4',
  articleVersion: 1,
  sourceId: 'a4k2m9x7q1w3',
  sourceVersion: 1,
  kind: 'verbatim' as const,
  share: 0.94,
  sourceShare: 0.88,
  spans: [{ from: { start: 0, end: 60 }, to: { start: 0, end: 60 }, quotation: false }],
};

export const exampleArticle = {
  ...exampleArticleSummary,
  text: exampleItem.text,
  removed: [{ line: 'Share this article', rule: 'furniture' }],
  assignedAt: '2026-03-02T07:41:12.300Z',
  failure: null,
  versions: [
    {
      version: 1,
      title: exampleItem.title,
      text: exampleItem.text,
      textDroppedAt: null,
      receivedAt: '2026-03-02T07:41:12.000Z',
      publishedAt: '2026-03-02T07:40:00.000Z',
    },
  ],
  reuse: { in: [exampleReuseEdge], out: [] },
};

export const exampleHistoryEvent = {
  id: 4711,
  type: 'joined' as const,
  storyId: exampleSummary.id,
  articleId: 'a4k2m9x7q1w3',
  at: '2026-03-02T07:41:12.300Z',
  detail: {},
};

const { id: exampleEventId, ...exampleEvent } = exampleHistoryEvent;

/** As it goes over the wire. */
export const exampleStreamEvent = [
  `id: ${exampleEventId}`,
  'event: story.updated',
  `data: ${JSON.stringify({ ...exampleEvent, story: exampleSummary })}`,
  '',
  '',
].join('\n');

export const exampleProblem = {
  type: 'urn:tributary:problem:invalid-request',
  title: 'Invalid request',
  status: 400,
  detail: 'limit: expected at most 100, got "500".',
  instance: '/v1/stories',
  requestId: '0b0e6f6a-8f0e-4a43-9f4e-0a3f1c1d2e3f',
  errors: [
    {
      field: 'limit',
      expected: 'at most 100',
      actual: '"500"',
      message: 'expected at most 100, got "500"',
    },
  ],
};

const exampleRejection = {
  field: 'publishedAt',
  expected: 'a time in ISO 8601 or RFC 2822',
  actual: '"last week"',
  message: 'expected a time in ISO 8601 or RFC 2822, got "last week"',
};

export const exampleNothingAccepted = {
  type: 'urn:tributary:problem:nothing-accepted',
  title: 'Nothing was accepted',
  status: 422,
  detail: `publishedAt: ${exampleRejection.message}.`,
  requestId: exampleProblem.requestId,
  errors: [exampleRejection],
  accepted: 0,
  rejected: 1,
  items: [
    {
      index: 0,
      outcome: 'rejected' as const,
      id: null,
      version: null,
      externalId: null,
      error: exampleRejection,
    },
  ],
};

export const exampleOutlet = {
  id: 'harbour-courier.example',
  name: 'Harbour Courier',
  owner: 'Selden Newspapers',
  articles: 128,
  stories: 97,
  originated: 61,
  republished: 67,
  lastArticleAt: '2026-03-02T11:05:00.000Z',
};

const exampleDepth = { waiting: 0, active: 2, delayed: 0, failed: 0, completed: 1000 };

export const exampleStats = {
  articles: { received: 0, ready: 3, assigned: 5204, failed: 1 },
  stories: { active: 812, closed: 1930, merged: 41 },
  outlets: 214,
  perMinute: Array.from({ length: 60 }, (_, minute) => 40 + (minute % 7)),
  queues: [
    { name: 'extract' as const, ...exampleDepth },
    { name: 'cluster' as const, ...exampleDepth },
  ],
  lastEventId: 4711,
};

export const exampleProvenance = {
  storyId: exampleSummary.id,
  counts: { articles: 2, outlets: 2, origins: 1 },
  nodes: [
    {
      articleId: 'a4k2m9x7q1w3',
      title: exampleItem.title,
      url: exampleItem.url,
      outlet: exampleArticleSummary.outlet,
      publishedAt: '2026-03-02T07:40:00.000Z',
      receivedAt: '2026-03-02T07:41:10.000Z',
      version: 1,
      credits: exampleArticleSummary.credits,
      originKey: 'credit:Coastal Wire',
      parentId: null,
      kind: 'credited' as const,
      share: null,
    },
    {
      articleId: 'a9c8v7b6n5m4',
      title: exampleItem.title,
      url: 'https://daily-tideline.example/ferry',
      outlet: { id: 'daily-tideline.example', name: 'Daily Tideline' },
      publishedAt: '2026-03-02T08:10:00.000Z',
      receivedAt: '2026-03-02T08:11:02.000Z',
      version: 1,
      credits: exampleArticleSummary.credits,
      originKey: 'credit:Coastal Wire',
      parentId: 'a4k2m9x7q1w3',
      kind: 'verbatim' as const,
      share: 0.94,
    },
  ],
  edges: [
    { ...exampleReuseEdge, spans: [] },
    {
      articleId: 'a4k2m9x7q1w3',
      articleVersion: 1,
      sourceId: 'credit:Coastal Wire',
      sourceVersion: null,
      kind: 'credited' as const,
      share: null,
      sourceShare: null,
      spans: [],
    },
  ],
  origins: [
    { key: 'credit:Coastal Wire', external: true, name: 'Coastal Wire', articles: 2, outlets: 2 },
  ],
  truncated: false,
};

const exampleSide = {
  articleId: 'a4k2m9x7q1w3',
  version: 2,
  newestVersion: 2,
  title: exampleItem.title,
  text: 'All 216 people aboard were safe.',
  outlet: exampleArticleSummary.outlet,
  receivedAt: '2026-03-02T09:00:00.000Z',
  publishedAt: '2026-03-02T07:40:00.000Z',
};

export const exampleDiff = {
  article: exampleSide,
  against: { ...exampleSide, version: 1, text: 'All 214 people aboard were safe.' },
  words: { article: 6, against: 6, shared: 5 },
  spans: [
    { from: { start: 0, end: 3 }, to: { start: 0, end: 3 } },
    { from: { start: 8, end: 31 }, to: { start: 8, end: 31 } },
  ],
  changes: [{ kind: 'replace' as const, from: { start: 4, end: 7 }, to: { start: 4, end: 7 } }],
  reuse: null,
};
