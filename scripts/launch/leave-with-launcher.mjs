// Preloaded into the dashboard: when the launcher is gone, nobody could stop it any more.
// @ts-check
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref(); // listening must not keep the process alive
