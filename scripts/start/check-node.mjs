// Plain JavaScript of 2018 on purpose: an old Node must be able to read it to say that it is old.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `需要 Node 24 或更新的版本，当前是 ${process.versions.node}：请从 https://nodejs.org 安装后重新执行 pnpm start。\n` +
      `Node 24 or newer is needed, this is ${process.versions.node}: install it from https://nodejs.org and run pnpm start again.`,
  );
  process.exit(1);
}
