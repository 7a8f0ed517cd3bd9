export { changesChannel, jobIdOf, type QueueName, queueNames, queuePrefix } from './names.ts';
export { type ArticleJob, articleJob, type ChangesMessage, changesMessage } from './payloads.ts';
