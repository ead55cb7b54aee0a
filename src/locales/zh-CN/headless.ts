/** The command line. */
export default {
  done: '已写入 {{out}}：台账共 {{rows}} 行，问题 {{findings}} 条，其中错误 {{errors}} 条。',
  noFile: '找不到文件：{{path}}',
  noFolder: '找不到要写入的文件夹：{{path}}。未写入任何文件。',
  'file.notWorkbook': '“{{name}}”不是 Excel 工作簿：内容不是 .xlsx，也不是 .csv 文本。未写入任何文件。',
  'file.encrypted': '“{{name}}”设有打开密码，无法读取。请在 Excel 中去掉密码后再试。未写入任何文件。',
  'file.legacyXls': '“{{name}}”是旧的 .xls 格式。请在 Excel 中另存为 .xlsx 后再试。未写入任何文件。',
  'file.empty': '“{{name}}”是空文件。未写入任何文件。',
  'file.tooLarge': '“{{name}}”太大，无法打开。未写入任何文件。',
  'file.damaged': '“{{name}}”已损坏，无法读取。未写入任何文件。',
} as const;
