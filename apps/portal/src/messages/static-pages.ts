import type { Bilingual } from './language.ts';

interface Section {
  readonly heading: Bilingual;
  readonly paragraphs: readonly Bilingual[];
}

interface StaticPage {
  readonly title: Bilingual;
  readonly sections: readonly Section[];
}

export const helpPage: StaticPage = {
  title: { zh: '帮助与联系', en: 'Help and contact' },
  sections: [
    {
      heading: { zh: '找人帮忙', en: 'Talk to someone' },
      paragraphs: [
        {
          zh: '拨打 {phone}，有人接听。说出办件编号可以更快查到进展，不需要说身份证号。',
          en: 'Call {phone}. Your application number helps us find it quickly. You need not say your ID number.',
        },
        {
          zh: '也可以让家人朋友陪着您在自己的手机上办理。请不要把验证码告诉任何人，工作人员也不会索要。',
          en: 'Family or friends may help you on your own phone. Never tell anyone your code; officers will not ask for it.',
        },
      ],
    },
    {
      heading: { zh: '怎样办一件事', en: 'How to get something done' },
      paragraphs: [
        {
          zh: '在首页搜索要办的事，用平常的说法就行，比如“驾照丢了”。',
          en: 'Search on the home page, in your own words.',
        },
        {
          zh: '看办事指南：要准备什么、多久办好、收不收费、由谁办理。',
          en: 'Read the guide: what to prepare, how long, what it costs, who handles it.',
        },
        {
          zh: '点“立即办理”，登录后一页一页填写。每点一次“保存并继续”就保存一次，换手机也能接着填。',
          en: 'Choose “Apply now”, sign in and answer page by page. Each step is saved and can be continued on another device.',
        },
        {
          zh: '提交后得到办件编号和办结日期，每一步都会发短信告诉您。',
          en: 'You get a number and a date. You are told at every step.',
        },
      ],
    },
    {
      heading: { zh: '常见问题', en: 'Common questions' },
      paragraphs: [
        {
          zh: '收不到验证码：检查手机号，等一分钟再点“重新发送”。',
          en: 'No code: check the number, wait a minute, send again.',
        },
        {
          zh: '照片太大传不上：用手机拍照时选“中等大小”，或先截图再上传。每个文件的上限写在上传框旁边。',
          en: 'File too large: choose a medium size. The limit is shown beside each upload.',
        },
        {
          zh: '要补材料：打开“我的办件”，点带“需要您处理”的那一件。',
          en: 'Something is missing: open “My applications” and the one marked “Your turn”.',
        },
        {
          zh: '不想办了：决定作出之前，可以在办件页面撤回。',
          en: 'Changed your mind: you can withdraw before the decision.',
        },
      ],
    },
  ],
};

export const accessibilityPage: StaticPage = {
  title: { zh: '无障碍说明', en: 'Accessibility' },
  sections: [
    {
      heading: { zh: '我们的目标', en: 'What we aim for' },
      paragraphs: [
        {
          zh: '本网站按照《Web 内容无障碍指南》（WCAG）2.2 AA 级和 GB/T 37668 建设，每次发布前用自动工具检查全部页面。',
          en: 'This site is built to WCAG 2.2 level AA and GB/T 37668. All pages are checked automatically before each release.',
        },
      ],
    },
    {
      heading: { zh: '您可以这样使用', en: 'You can' },
      paragraphs: [
        {
          zh: '点页面顶部的“大字版”，文字和按钮变大，页面更简洁。',
          en: 'Choose “Larger text” at the top for larger type and fewer choices.',
        },
        {
          zh: '只用键盘完成所有操作；用读屏软件阅读和填写；放大到 200% 而不需要左右滚动。',
          en: 'Do everything by keyboard, with a screen reader, and at 200% zoom.',
        },
        {
          zh: '关闭浏览器脚本后，所有功能照常可用。',
          en: 'Switch scripts off: everything still works.',
        },
        {
          zh: '在系统中打开“高对比度”或“减少动态效果”，网站会跟着变。',
          en: 'Use high contrast or reduced motion; the site follows your system.',
        },
        {
          zh: '填写没有时间限制，内容保存在草稿里。',
          en: 'Take your time: nothing is lost when you pause.',
        },
      ],
    },
    {
      heading: { zh: '遇到障碍', en: 'If something is in your way' },
      paragraphs: [
        {
          zh: '请拨打 {phone} 告诉我们，我们会在 5 个工作日内答复，并用别的方式先帮您把事办了。',
          en: 'Call {phone}. You get an answer within 5 working days, and help by other means until then.',
        },
        {
          zh: '已知的不足：办理机关出具的文书为 PDF，部分旧文书的朗读效果不好，可来电索取文字版。',
          en: 'Known gap: some older PDF documents read poorly aloud. Ask for a text version.',
        },
      ],
    },
  ],
};

export const privacyPage: StaticPage = {
  title: { zh: '隐私说明', en: 'Privacy' },
  sections: [
    {
      heading: { zh: '我们收集什么，为什么', en: 'What we collect and why' },
      paragraphs: [
        {
          zh: '只收集办理您所申请的事项必需的信息。表单里每一项个人信息旁边都写明用途。',
          en: 'Only what the service you apply for needs. Beside each personal question you see its purpose.',
        },
        {
          zh: '法律依据是《个人信息保护法》第十三条：履行法定职责所必需。',
          en: 'The legal basis is Article 13 of the Personal Information Protection Law: statutory duties.',
        },
      ],
    },
    {
      heading: { zh: '谁能看到', en: 'Who can see it' },
      paragraphs: [
        {
          zh: '只有办理您这件事的工作人员。每次查看都有记录，您可以在“谁用过我的信息”里看到。',
          en: 'Only officers handling your case. Each look is recorded, and you can see the record.',
        },
        {
          zh: '向其他部门核实时，只得到“一致”“不一致”，不多拿一项。',
          en: 'When we check with another office, we only learn “match” or “no match”.',
        },
        { zh: '评价对经办人员保密。', en: 'Ratings are kept from the officers rated.' },
      ],
    },
    {
      heading: { zh: '保存多久', en: 'How long we keep it' },
      paragraphs: [
        {
          zh: '草稿闲置 30 天后删除。办件按《国务院关于在线政务服务的若干规定》归档保存。',
          en: 'Drafts are deleted after 30 idle days. Cases are archived as the law requires.',
        },
        {
          zh: '本网站在您的设备上只放必需的 Cookie：登录状态、语言、字号、地区，以及一小时内您在办事指南中的回答。没有统计或广告。',
          en: 'We only set necessary cookies: session, language, text size, region and, for an hour, your answers in a guide. No tracking.',
        },
      ],
    },
    {
      heading: { zh: '您的权利', en: 'Your rights' },
      paragraphs: [
        {
          zh: '您可以查阅、复制、更正和要求删除您的信息，15 个工作日内答复。请拨打 {phone}。',
          en: 'You may see, copy, correct and have your data deleted. You get an answer within 15 working days. Call {phone}.',
        },
        {
          zh: '人脸识别从来不是唯一的办法。您可以选择其他核验方式。',
          en: 'Face recognition is never the only way.',
        },
      ],
    },
  ],
};
