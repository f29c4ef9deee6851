/** What went wrong and what to do next. */
export const failureText = {
  notSaved: {
    zh: '系统暂时没有响应，这一步还没有保存。您填写的内容还在本页，请稍后再点一次。',
    en: 'The system did not answer, so this step is not saved yet. What you typed is still on this page. Please try again in a moment.',
  },
  unknown: { zh: '这一步没有成功，请再试一次。', en: 'That did not work. Please try again.' },
  summary: { zh: '有 {count} 处需要修改', en: 'There is a problem ({count})' },
  '403': { zh: '您不能查看这个页面', en: 'You cannot open this page' },
  '403hint': {
    zh: '它属于别人，或需要别的权限。如果您有多个账户，请换一个登录。',
    en: 'It belongs to someone else or needs other rights. If you have more than one account, sign in with the other.',
  },
  '404': { zh: '没有找到这个页面', en: 'Page not found' },
  '404hint': {
    zh: '地址可能写错了，或者页面已经移走。可以从搜索找到要办的事。',
    en: 'The address may be wrong or the page has moved. You can search for the service you need.',
  },
  '410': { zh: '这个页面已经失效', en: 'This page is no longer available' },
  '410hint': {
    zh: '链接可能已过期。请从首页重新进入。',
    en: 'The link may have expired. Please start again from the home page.',
  },
  '429': { zh: '操作太频繁，请稍等', en: 'Too many requests' },
  '429hint': {
    zh: '请等一分钟再试。您已保存的内容不受影响。',
    en: 'Please wait a minute and try again. What you have saved is safe.',
  },
  '500': { zh: '系统出错了', en: 'Something went wrong' },
  '500hint': {
    zh: '错误已记录，我们会处理。请返回上一页再试；已提交的申请不会丢失，也不会重复。',
    en: 'It has been recorded and will be looked at. Go back and try again. What you submitted is neither lost nor doubled.',
  },
  '503': { zh: '系统暂时不可用', en: 'The service is not available right now' },
  '503hint': {
    zh: '请过几分钟刷新本页。已保存的草稿和已提交的申请都在，不用重新填写。着急办理可拨打 {phone}。',
    en: 'Please reload in a few minutes. Your drafts and applications are safe. If it is urgent, call {phone}.',
  },
  offline: { zh: '现在没有网络', en: 'You are offline' },
  offlineHint: {
    zh: '看过的办事指南仍然可以打开。恢复网络后，已保存的草稿可以接着填。',
    en: 'Guides you have read can still be opened. Once you are online again, continue your saved drafts.',
  },
  reload: { zh: '重新加载', en: 'Reload' },
  goHome: { zh: '返回首页', en: 'Go to the home page' },
  goSearch: { zh: '搜索要办的事', en: 'Search for a service' },
  requestId: { zh: '报修时请提供编号：', en: 'When you call, give this reference: ' },
} as const;
