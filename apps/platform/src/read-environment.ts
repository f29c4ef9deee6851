/** The environment variables the platform knows, and what each is for. `docs/operating.md` prints this table. */
export const environmentVariables = {
  MODE: {
    usual: 'development',
    zh: 'development 或 production；开发模式同时启动演示用的外部系统',
    en: 'development or production; development also starts the demonstration outside world',
  },
  HOST: { usual: '127.0.0.1', zh: '监听地址', en: 'address to listen on' },
  PORT: { usual: '8080', zh: '平台端口', en: 'port of the platform' },
  OUTSIDE_WORLD_PORT: {
    usual: '8090',
    zh: '外部系统（演示）端口',
    en: 'port of the demonstration outside world',
  },
  PUBLIC_URL: {
    usual: 'http://localhost:PORT',
    zh: '公众访问平台的网址，写入二维码和回调',
    en: 'address under which people reach the platform; printed in QR codes and callbacks',
  },
  DATABASE_URL: {
    usual: '',
    zh: 'PostgreSQL 15 及以上的地址；不填则启动内置数据库',
    en: 'a PostgreSQL 15 or later; without it the embedded one is started',
  },
  DATABASE_POOL_SIZE: { usual: '12', zh: '数据库连接数', en: 'database connections' },
  DATA_FOLDER: {
    usual: '.data',
    zh: '附件、内置数据库和密钥所在目录',
    en: 'folder of attachments, embedded database and keys',
  },
  MASTER_KEY: {
    usual: '',
    zh: '32 字节主密钥（十六进制或 base64）；开发模式下自动生成并保存在数据目录',
    en: 'master key, 32 bytes in hex or base64; made and kept in the data folder in development',
  },
  BRANDING_FILE: {
    usual: '',
    zh: '名称、徽标、颜色和电话的 JSON 文件；不填则用本平台自己的',
    en: 'JSON file with name, emblem, colours and telephone of the deployment; ours without it',
  },
  FACE_MODELS: {
    usual: '',
    zh: '人脸比对模型所在目录（npm run face-models 获取）；不填则不提供刷脸，其他认证方式不受影响',
    en: 'folder of the models of face verification (npm run face-models); without it there is none, and every other way stays',
  },
  WATCH_THRESHOLDS: {
    usual: '',
    zh: '实名核验防滥用的阈值中与通常值不同的：“名称=正整数”，以逗号分隔；名称和通常值见下文',
    en: 'thresholds of the watch over abuse of verification that differ from the usual: name=positive integer, separated by commas; names and usual values below',
  },
  LOG_LEVEL: {
    usual: 'warn',
    zh: 'fatal、error、warn、info、debug 或 silent',
    en: 'fatal, error, warn, info, debug or silent',
  },
  KNOWN_DEVICE_DAYS: {
    usual: '400',
    zh: '浏览器在最后一次登录后多少天内算作常用设备；过后再登录按新设备提醒本人，按整月清理',
    en: 'days after the last sign-in for which a browser is known; after that it is told to the person as a new one; forgotten by whole months',
  },
  FLOW_PROOF_DAYS: {
    usual: '400',
    zh: '流程验证的记录保留多少天；最近一次始终保留',
    en: 'days for which a proof of all flows is kept; the last one always',
  },
  DEFERRAL_WORKING_DAYS: {
    usual: '10',
    zh: '容缺受理后补交材料的工作日数（各省规定不同）；不晚于承诺办结日的前一个工作日',
    en: 'working days in which papers may follow after acceptance (provinces differ); never later than a working day before the promised end',
  },
  DEFERRAL_LAPSE: {
    usual: 'terminate',
    zh: 'terminate 或 decide-without：逾期未补交的，终止办理，或者根据已有材料作出决定',
    en: 'terminate or decide-without: what follows when papers do not come',
  },
  DEFERRAL_RULE: {
    usual: '容缺受理服务机制（国发〔2022〕5号）',
    zh: '容缺受理所依据的规定，写入受理通知书和决定记录',
    en: 'the rule by which papers may follow, as notices and the record of the decision name it',
  },
  OFFICER_PASSKEYS: {
    usual: 'allowed',
    zh: 'allowed 或 required；required 时工作人员须登记并使用通行密钥才能办公',
    en: 'allowed or required; when required officers can do nothing before they register a passkey and sign in with it',
  },
  RATE_LIMITS: {
    usual: 'on',
    zh: 'on 或 off；off 仅用于压力测试',
    en: 'on or off; off for load tests only',
  },
  TRUSTED_PROXIES: {
    usual: '',
    zh: '可信反向代理的地址，以逗号分隔',
    en: 'addresses of trusted proxies, separated by commas',
  },
  METRICS_TOKEN: {
    usual: '',
    zh: '读取 /metrics 的令牌；不填则仅限本机',
    en: 'token for /metrics; without it only the machine itself may read them',
  },
  OUTSIDE_WORLD_URL: {
    usual: '',
    zh: '外部系统的地址（生产模式必填）',
    en: 'address of the outside systems (needed in production)',
  },
  SMS_GATEWAY_KEY: { usual: '', zh: '短信网关密钥', en: 'key of the SMS gateway' },
  REGISTRY_KEY: { usual: '', zh: '人口等登记库密钥', en: 'key of the registries' },
  COURIER_KEY: { usual: '', zh: '寄递公司密钥', en: 'key of the courier' },
  COURIER_CALLBACK_SECRET: {
    usual: '',
    zh: '验证寄递回调签名的密钥',
    en: "secret that signs the courier's callbacks",
  },
  NETWORK_IDENTITY_CLIENT_ID: {
    usual: '',
    zh: '网络身份认证的客户端编号',
    en: 'client id at the network identity service',
  },
  NETWORK_IDENTITY_CLIENT_SECRET: {
    usual: '',
    zh: '网络身份认证的客户端密钥',
    en: 'client secret at the network identity service',
  },
  NATIONAL_PLATFORM_ISSUER: {
    usual: '',
    zh: '国家政务服务平台的 OpenID 签发者；不填则不能从那里登录进入',
    en: 'OpenID issuer of the national platform; without it nobody arrives signed in from there',
  },
  PLATFORM_REGION: {
    usual: '',
    zh: '由哪个省的管理员管理平台本身，填省级行政区划代码，如 440000；不填则由部级管理员管理',
    en: 'the province whose administrators look after the platform itself, such as 440000; those of the ministry without it',
  },
  EXCHANGE_CODE: {
    usual: 'tongban',
    zh: '本平台在数据交换中的代码',
    en: 'the code under which exchange partners know this platform',
  },
  NATIONAL_CONTRACTS: {
    usual: 'national-v1',
    zh: '按哪些版本的国家接口发布数据：national-v1、national-v2，以逗号分隔；过渡期内可以同时发布',
    en: 'versions of the national interface for which rows are made: national-v1, national-v2, separated by a comma; both for a time of change',
  },
  EXCHANGE_DELIVERS: {
    usual: 'yes',
    zh: 'yes 或 no；no 时本进程不向其他平台发送，由同一数据库的另一进程发送，补发积压时不影响访问者',
    en: 'yes or no; with no this program sends nothing to other platforms, another one on the same database does, and catching up costs visitors nothing here',
  },
  EXCHANGE_LEVELS: {
    usual: '',
    zh: '逐级上报的办件在哪些平台继续办理：“平台代码:above（上级）或 below（下级）:双方共有的 32 字节密钥”，以逗号分隔；部级机关在上级平台办公',
    en: 'platforms at which escalated cases go on: code:above or below:32 bytes both know, separated by commas; organs of the ministry work at the one above',
  },
  EXCHANGE_PORT: {
    usual: '',
    zh: '接收下级平台数据的端口；不填则不接收',
    en: 'port on which platforms below deliver; nothing is received without it',
  },
  NATIONAL_PLATFORM_URL: {
    usual: '',
    zh: '国家政务服务平台接收端的地址；不填则不上报',
    en: 'address of the receiver of the national platform; nothing is reported without it',
  },
  NATIONAL_PLATFORM_KEY: {
    usual: '',
    zh: '国家平台的 SM2 公钥（130 位十六进制），用于验证回执',
    en: 'SM2 public key of the national platform (130 hexadecimal digits), for its receipts',
  },
  EXCHANGE_FIELD_KEY: {
    usual: '',
    zh: '与国家平台约定的 32 字节字段密钥（十六进制或 base64）',
    en: '32 bytes agreed with the national platform, in hex or base64; seals numbers of citizens',
  },
  LEGACY_CODE: {
    usual: 'legacy',
    zh: '省级旧系统的代码，写入其办件的标识',
    en: 'code of the provincial system of before; part of the ids of its rows',
  },
  LEGACY_FOLDER: {
    usual: '',
    zh: '省级旧系统投放文件（CSV、XML）的目录；不填则不接收文件',
    en: 'folder in which a provincial system of before drops files (CSV, XML); none without it',
  },
  LEGACY_URL: {
    usual: '',
    zh: '省级旧系统的接口地址；开发模式可填 demonstration；不填则不拉取',
    en: 'address of a provincial system of before; demonstration in development; not asked without it',
  },
  ZONE: {
    usual: '',
    zh: '本进程所在的区：internet（互联网区）、extranet（政务外网区）或 police（公安网区）；不填则整个平台为一个进程',
    en: 'the zone of this process: internet, extranet or police; without it the platform is one process',
  },
  ZONE_FOLDER: {
    usual: '',
    zh: '本区收发消息的目录，由网闸在各区之间搬运；不填则在数据目录下',
    en: 'folder of the queues of this zone, between which the isolation device carries; in the data folder without it',
  },
  ZONE_NEIGHBOURS: {
    usual: '',
    zh: '可以互通消息的区：“区名:SM2 公钥:两区共有的 32 字节密钥”，以逗号分隔',
    en: 'zones messages are exchanged with: zone:SM2 public key:32 bytes both know, separated by commas',
  },
  ZONE_ADDRESSES: {
    usual: '',
    zh: '政务外网区可以代公安网区访问的网址开头，以逗号分隔',
    en: 'beginnings of the addresses the extranet may call for the police network, separated by commas',
  },
  LEGACY_KEY: { usual: '', zh: '省级旧系统的接口密钥', en: 'key agreed with that system' },
} as const satisfies Record<string, { usual: string; zh: string; en: string }>;

export type VariableName = keyof typeof environmentVariables;
export type Environment = Readonly<Record<VariableName, string>>;

/** What was set, with the usual values where nothing was. Judges nothing. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const names = Object.keys(environmentVariables) as VariableName[];
  return Object.fromEntries(
    names.map((name) => [name, source[name]?.trim() || environmentVariables[name].usual]),
  ) as Record<VariableName, string>;
}
