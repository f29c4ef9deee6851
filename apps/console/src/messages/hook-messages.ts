/** Items hooked onto the national platform, and the alarms of their addresses. */
export const hookMessages = {
  hooks: ['国家平台挂接', 'National hooks'],
  hooksLead: [
    '挂接到国家政务服务平台的事项。地址每十分钟检查一次；重新挂接须由另一人复核，取消挂接当即生效。',
    'Items hooked onto the national platform. Addresses are looked at every ten minutes; hooking again takes a second officer, unhooking holds at once.',
  ],
  hookedNow: ['已挂接', 'Hooked'],
  unhookedNow: ['未挂接', 'Not hooked'],
  neverHooked: ['尚未挂接过', 'Never hooked'],
  deadAddresses: ['地址异常的事项', 'Items with dead addresses'],
  waitingProposals: ['待复核', 'Wait for a second officer'],
  nationalCode: ['国家编码', 'National code'],
  hookAddresses: ['地址', 'Addresses'],
  alive: ['正常', 'Answers'],
  notAlive: ['连续 {n} 次没有正常响应', 'No answer {n} times in a row'],
  notLookedYet: ['尚未检查', 'Not looked at yet'],
  hookNotFound: [
    '“{item}”的挂接地址不存在，{since} 起打不开',
    '{item}: the hooked address is gone since {since}',
  ],
  hookRefusing: [
    '“{item}”的挂接地址自 {since} 起应答出错',
    '{item}: the hooked address answers with an error since {since}',
  ],
  hookSilent: [
    '“{item}”的挂接地址自 {since} 起没有应答',
    '{item}: nothing answers at the hooked address since {since}',
  ],
  hookAlarmFix: [
    '从国家平台过来的群众打不开这个事项。请打开下表中的地址查看，或者改挂别的地址；恢复应答后警报自行消失。连续 3 次打不开时建议取消挂接。',
    'People sent here by the national platform do not arrive. Open the address below and see, or hook another; the alarm ends when it answers. After three looks in a row unhooking is proposed.',
  ],
  hookAlarmUnhook: [
    '已连续 3 次以上打不开，建议取消挂接：在“待批事项”或者下表中办理；恢复应答或者取消挂接后警报自行消失。',
    'Three looks in a row or more have failed: unhook it under “Waiting for a second person” or below. The alarm ends when it answers or is unhooked.',
  ],
  linkCheck: ['链接检查', 'Link check'],
  proposeUnhook: ['建议取消挂接', 'Should be unhooked'],
  unhook: ['取消挂接', 'Unhook'],
  unhookSure: [
    '取消挂接立即生效，重新挂接需要另一人确认。确定取消？',
    'Unhooking holds at once; hooking again takes a second officer. Unhook?',
  ],
  unhookReason: ['取消挂接的理由', 'Reason'],
  rehook: ['提出挂接', 'Propose a hook'],
  rehookHelp: [
    '每个渠道一个地址，须在本平台域名下，并能正常打开。复核人确认后生效。',
    'One address a channel, all of this platform and answering. It holds once another officer has confirmed it.',
  ],
  channelWeb: ['网页地址', 'Web address'],
  channelMobileWeb: ['移动网页地址', 'Mobile web address'],
  channelApp: ['应用地址（选填）', 'App address (optional)'],
  channelMiniProgram: ['小程序地址（选填）', 'Mini-program address (optional)'],
  hookProposedBy: ['由 {name} 提出', 'Proposed by {name}'],
  confirmHook: ['复核通过', 'Confirm'],
  rejectHook: ['不同意', 'Reject'],
  hookVersions: ['挂接记录', 'History'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;
