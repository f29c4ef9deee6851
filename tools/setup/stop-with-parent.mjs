// Loaded before the platform: when the program that started it is killed, the platform stops too.
if (process.channel !== undefined) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
