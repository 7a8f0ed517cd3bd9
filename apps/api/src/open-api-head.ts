/** What stands above the paths of /openapi.json. */
export const openApiHead = {
  openapi: '3.1.0',
  info: {
    title: 'Tributary',
    version: '0.1.0',
    description:
      'Turns a stream of news articles into stories with honest source counts: how many articles, how many outlets, how many independent origins. Times are ISO 8601 in UTC. Errors are problem+json (RFC 9457) and name the field. Lists answer `nextCursor`, or null on the last page.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'Articles', description: 'Submit, search and read articles.' },
    { name: 'Stories', description: 'Articles about one event.' },
    { name: 'Live', description: 'Stories as they change.' },
    { name: 'Outlets', description: 'Who publishes.' },
    { name: 'System', description: 'Health and totals.' },
  ],
};
