<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A private diary and planner for people on growth hormone.</source>
        <translation>为使用生长激素的人准备的私人日记与计划本。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Folder of the record</source>
        <translation>记录所在文件夹</translation>
    </message>
    <message>
        <source>Font: IBM Plex Sans</source>
        <translation>字体：IBM Plex Sans</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: use it, read it, change it and pass it on. It comes without any warranty.</source>
        <translation>本软件为自由软件，采用 GNU 通用公共许可证第 3 版或更新版本：可以使用、阅读、修改和分享。不提供任何担保。</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU 通用公共许可证</translation>
    </message>
    <message>
        <source>Growth Companion</source>
        <translation>Growth Companion</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>图标：Lucide</translation>
    </message>
    <message>
        <source>It is built on Python, Qt, SQLCipher, NumPy and Matplotlib, each under its own free licence.</source>
        <translation>基于 Python、Qt、SQLCipher、NumPy 和 Matplotlib 构建，各自采用其自由许可证。</translation>
    </message>
    <message>
        <source>It is encrypted and lies on this computer alone. Nothing is ever sent anywhere: no account, no cloud, no statistics, no search for updates.</source>
        <translation>记录已加密，只保存在这台电脑上。任何内容都不会发送出去：没有账号，没有云，没有统计，也不检查更新。</translation>
    </message>
    <message>
        <source>It keeps a diary and plans ahead. It never proposes, compares or changes a dose; what the prescription says is what it shows.</source>
        <translation>它记日记、做计划。它从不建议、比较或更改剂量；显示的就是处方所写的。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Opens the text of the licence</source>
        <translation>打开许可证全文</translation>
    </message>
    <message>
        <source>The medical content has not yet been reviewed by a clinician. Your own leaflet and your care team come first.</source>
        <translation>医学内容尚未经临床医生审阅。请始终以您自己的说明书和医疗团队为准。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>您的记录</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>{months} m</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>{years} y {months} m</source>
        <translation>{years} 岁 {months} 个月</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Amount in this pack</source>
        <translation>这一包装中的量</translation>
    </message>
    <message>
        <source>By the diary: {left} left</source>
        <translation>按日记：还剩 {left}</translation>
    </message>
    <message>
        <source>Priming took so much</source>
        <translation>排气用掉了这么多</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>So much was lost</source>
        <translation>损失了这么多</translation>
    </message>
    <message>
        <source>The pack shows that so much is left</source>
        <translation>包装显示还剩这么多</translation>
    </message>
    <message>
        <source>Type the amount, such as 0.2.</source>
        <translation>请输入量，例如 0.2。</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Both</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Choose how strong it is.</source>
        <translation>请选择程度。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>慢慢地</translation>
    </message>
    <message>
        <source>Suddenly</source>
        <translation>突然</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Belly</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>臀部</translation>
    </message>
    <message>
        <source>Keep at least one area for injections.</source>
        <translation>请至少保留一个注射区域。</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>大腿</translation>
    </message>
    <message>
        <source>Upper arms</source>
        <translation>上臂</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>All figures per kg and per m² are plain arithmetic from the dose as prescribed and the last weight and height by that day, body surface by Mosteller’s formula (1987). They say nothing about what the dose should be.</source>
        <translation>所有每千克和每平方米的数字，都是按处方剂量和当日最近一次体重、身高所做的简单算术；体表面积按 Mosteller 公式（1987）。它们不说明剂量应该是多少。</translation>
    </message>
    <message>
        <source>Arithmetic from the dose as prescribed ({week} a week) and the last weight of {day} ({weight}).</source>
        <translation>按处方剂量（每周 {week}）和 {day} 最近一次体重（{weight}）的算术。</translation>
    </message>
    <message>
        <source>At its start, as arithmetic: {amounts}, from {sizes}</source>
        <translation>开始时，按算术：{amounts}，依据 {sizes}</translation>
    </message>
    <message>
        <source>Body surface {surface} by Mosteller’s formula (1987), with the height of {day} ({height}); the week’s amount spread over seven days.</source>
        <translation>体表面积 {surface}，按 Mosteller 公式（1987），身高取 {day} 的 {height}；每周的量分到七天。</translation>
    </message>
    <message>
        <source>The dose has been {dose} since {start}. By weight it was {then} then and is {now} now ({weight} on {day}). Is it still as you intend?</source>
        <translation>自 {start} 起剂量为 {dose}。按体重当时为 {then}，现在为 {now}（{day} 体重 {weight}）。这仍是您的本意吗？</translation>
    </message>
    <message>
        <source>When this dose began, on {start}, the same arithmetic gave {then} with {before}; with {weight} it is {now}. The dose is as prescribed; the weight has changed.</source>
        <translation>此剂量于 {start} 开始时，同样的算术以 {before} 得 {then}；以 {weight} 得 {now}。剂量仍按处方；变的是体重。</translation>
    </message>
    <message>
        <source>{amount} IU/kg/week</source>
        <translation>{amount} IU/kg/周</translation>
    </message>
    <message>
        <source>{amount} IU/m²/day</source>
        <translation>{amount} IU/m²/天</translation>
    </message>
    <message>
        <source>{amount} mg/kg/week</source>
        <translation>{amount} mg/kg/周</translation>
    </message>
    <message>
        <source>{amount} mg/m²/day</source>
        <translation>{amount} mg/m²/天</translation>
    </message>
    <message>
        <source>{size} ({day})</source>
        <translation>{size}（{day}）</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Anything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Copy this</source>
        <translation>复制这些内容</translation>
    </message>
    <message>
        <source>Expiry: {date}</source>
        <translation>有效期：{date}</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>多长时间？</translation>
    </message>
    <message>
        <source>How long: {time}</source>
        <translation>时间：{time}</translation>
    </message>
    <message>
        <source>How warm or cold: {warmth}</source>
        <translation>冷热程度：{warmth}</translation>
    </message>
    <message>
        <source>How warm or cold?</source>
        <translation>有多热或多冷？</translation>
    </message>
    <message>
        <source>In their words, and who said it</source>
        <translation>用对方的原话，并写明是谁说的</translation>
    </message>
    <message>
        <source>Kept apart, it is not offered for an injection.</source>
        <translation>单独放置期间，不会被推荐用于注射。</translation>
    </message>
    <message>
        <source>Lot: {lot}</source>
        <translation>批号：{lot}</translation>
    </message>
    <message>
        <source>Product: {product} {strength}</source>
        <translation>产品：{product} {strength}</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>放到一边</translation>
    </message>
    <message>
        <source>Put this pack aside</source>
        <translation>把这一包装放到一边</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>They said that it may be used</source>
        <translation>对方说可以使用</translation>
    </message>
    <message>
        <source>Type what the pharmacist or maker said.</source>
        <translation>请输入药师或厂家的答复。</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>What to tell the pharmacist</source>
        <translation>告诉药师什么</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <translation>答复是什么？</translation>
    </message>
    <message>
        <source>What: {what}</source>
        <translation>情况：{what}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>such as 30 °C in the car, or not known</source>
        <translation>例如车里 30 °C，或不清楚</translation>
    </message>
    <message>
        <source>such as 5 hours, or not known</source>
        <translation>例如 5 小时，或不清楚</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>A reference as a CSV file</source>
        <translation>CSV 文件形式的参考值</translation>
    </message>
    <message>
        <source>Ask the clinic which one it uses. The same height has another SDS on another reference; all charts change together.</source>
        <translation>请问诊所用的是哪一种。同一身高在不同参考上的 SDS 不同；所有图表会一起改变。</translation>
    </message>
    <message>
        <source>Biological parents</source>
        <translation>亲生父母</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Both were measured, not reported</source>
        <translation>两人都是实测，而非自述</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Growth velocity</source>
        <translation>生长速度</translation>
    </message>
    <message>
        <source>Height, weight and BMI</source>
        <translation>身高、体重和 BMI</translation>
    </message>
    <message>
        <source>Length at birth</source>
        <translation>出生身长</translation>
    </message>
    <message>
        <source>Load a table from a file…</source>
        <translation>从文件载入表格…</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Otherwise no target height is worked out.</source>
        <translation>否则不计算靶身高。</translation>
    </message>
    <message>
        <source>Parents, birth and references</source>
        <translation>父母、出生与参考</translation>
    </message>
    <message>
        <source>Parents’ heights</source>
        <translation>父母身高</translation>
    </message>
    <message>
        <source>Range around the target height</source>
        <translation>靶身高上下范围</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another.</source>
        <translation>无法读取此文件。请选择另一个。</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>怀孕周数</translation>
    </message>
    <message>
        <source>Weight at birth</source>
        <translation>出生体重</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>又几天</translation>
    </message>
    <message>
        <source>± {cm} cm</source>
        <translation>± {cm} cm</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>A backup of your own</source>
        <translation>您自己的备份</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Back up now to…</source>
        <translation>立即备份到…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backed up and proven</source>
        <translation>已备份并验证</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Encrypted like the diary, and proven by opening each one.</source>
        <translation>与日记一样加密，每一份都经打开验证。</translation>
    </message>
    <message>
        <source>Folder of these backups</source>
        <translation>这些备份的文件夹</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Injections</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>Injections on record</source>
        <translation>已记录的注射</translation>
    </message>
    <message>
        <source>Look into the backup of {when}</source>
        <translation>查看 {when} 的备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made once a day while the program is in use; kept are the last 7 days, 5 weeks and 12 months.</source>
        <translation>使用程序期间每天备份一次；保留最近 7 天、5 周和 12 个月的备份。</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>No backup made</source>
        <translation>没有备份成功</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>没有恢复</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>On a stick or another drive it also survives this computer. It opens with your recovery code or passphrase.</source>
        <translation>存放在 U 盘或其他磁盘上，即使这台电脑损坏也不会丢失。用您的恢复码或密码短语打开。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People: {people}, injections: {injections}</source>
        <translation>人员：{people}，注射：{injections}</translation>
    </message>
    <message>
        <source>Prescription lines</source>
        <translation>处方行</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>处方</translation>
    </message>
    <message>
        <source>Putting a backup back</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>恢复来源</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} older one(s)</source>
        <translation>
            <numerusform>显示更早的 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is opened and counted first, and nothing is changed until you agree. The diary of today is then set aside, not deleted.</source>
        <translation>会先打开备份并清点内容，在您同意之前不会改变任何东西。今天的日记会放到一边，不会删除。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>This diary keeps no backups here.</source>
        <translation>此日记在这里不保留备份。</translation>
    </message>
    <message>
        <source>Today’s backup could not be made. {trouble}</source>
        <translation>今天的备份未能完成。{trouble}</translation>
    </message>
    <message>
        <source>Writing the backup and opening it again…</source>
        <translation>正在写入备份并重新打开…</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}，{time}</translation>
    </message>
    <message>
        <source>{held}. The file {name} was opened again and every page of it read.</source>
        <translation>{held}。文件 {name} 已重新打开，每一页都已读过。</translation>
    </message>
    <message>
        <source>{size} · checked when it was made</source>
        <translation>{size} · 制作时已检查</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>BirthDate</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>There is no such day in that month. Check day and month.</source>
        <translation>该月没有这一天。请检查日和月。</translation>
    </message>
    <message>
        <source>Type day, month and year, such as {example}.</source>
        <translation>请输入日、月和年，例如 {example}。</translation>
    </message>
    <message>
        <source>Type the year with four figures, such as 2017.</source>
        <translation>请用四位数字输入年份，例如 2017。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>0 is the least, 10 the most. A note for yourself and the visit.</source>
        <translation>0 最少，10 最多。供您自己和就诊参考的记录。</translation>
    </message>
    <message>
        <source>Add a slider…</source>
        <translation>添加滑块…</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>手臂</translation>
    </message>
    <message>
        <source>As it stands on the report; leave empty what it does not give.</source>
        <translation>按报告所写；没有的留空。</translation>
    </message>
    <message>
        <source>Ask no longer</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>现在询问</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Blood pressure recorded.</source>
        <translation>血压已记录。</translation>
    </message>
    <message>
        <source>Blood pressure…</source>
        <translation>血压…</translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation>骨密度</translation>
    </message>
    <message>
        <source>Bone density as reported…</source>
        <translation>报告中的骨密度…</translation>
    </message>
    <message>
        <source>Bone density, {site}</source>
        <translation>骨密度，{site}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>器具</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>I know the time</source>
        <translation>我知道时间</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Lower figure</source>
        <translation>低压</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>卧位</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量于</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>My own words…</source>
        <translation>自己的说法…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the questionnaire</source>
        <translation>问卷名称</translation>
    </message>
    <message>
        <source>No body measure is noted yet</source>
        <translation>还没有身体测量记录</translation>
    </message>
    <message>
        <source>No longer asked; what was noted stays.</source>
        <translation>不再询问；已记的保留。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note a blood pressure…</source>
        <translation>记录血压…</translation>
    </message>
    <message>
        <source>Own sliders</source>
        <translation>自己的滑块</translation>
    </message>
    <message>
        <source>Own sliders today…</source>
        <translation>今天自己的滑块…</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉搏</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Score from the clinic</source>
        <translation>诊所给的分数</translation>
    </message>
    <message>
        <source>Score from the clinic…</source>
        <translation>诊所给的分数…</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>坐位</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站立</translation>
    </message>
    <message>
        <source>T-score</source>
        <translation>T 值</translation>
    </message>
    <message>
        <source>T-score {score}</source>
        <translation>T 值 {score}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>The clinic asks and counts; only its result is kept here, as a number with its name.</source>
        <translation>由诊所询问和计分；这里只保存结果，即一个带名称的数字。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type the score.</source>
        <translation>请输入分数。</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} of your own, named as you like. They are no test: there is no total and no comparison with others.</source>
        <translation>
            <numerusform>最多 {n} 个自己的滑块，名称随意。它们不是测试：没有总分，也不与他人比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upper figure</source>
        <translation>高压</translation>
    </message>
    <message>
        <source>Weight and blood pressure, and for grown-ups waist, own sliders and what the clinic measured.</source>
        <translation>体重和血压；成人另有腰围、自己的滑块和诊所的测量。</translation>
    </message>
    <message>
        <source>Weight and other sizes…</source>
        <translation>体重和其他尺寸…</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where it was measured</source>
        <translation>测量部位</translation>
    </message>
    <message>
        <source>Which sliders</source>
        <translation>哪些滑块</translation>
    </message>
    <message>
        <source>Which sliders…</source>
        <translation>哪些滑块…</translation>
    </message>
    <message>
        <source>Who counted it</source>
        <translation>谁计的分</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z 值</translation>
    </message>
    <message>
        <source>Z-score {score}</source>
        <translation>Z 值 {score}</translation>
    </message>
    <message>
        <source>from the symptom diary</source>
        <translation>来自症状日记</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>左臂</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>卧位</translation>
    </message>
    <message numerus="yes">
        <source>pulse {n}</source>
        <translation>
            <numerusform>脉搏 {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>右臂</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>坐位</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>站立</translation>
    </message>
    <message>
        <source>such as lumbar spine</source>
        <translation>例如腰椎</translation>
    </message>
</context>
<context>
    <name>BodyArea</name>
    <message>
        <source>Breath, chest, swelling</source>
        <translation>呼吸、胸部、肿胀</translation>
    </message>
    <message>
        <source>Head, eyes, mind</source>
        <translation>头、眼、精神</translation>
    </message>
    <message>
        <source>Hips, legs, back, hands</source>
        <translation>髋、腿、背、手</translation>
    </message>
    <message>
        <source>Skin, allergy</source>
        <translation>皮肤、过敏</translation>
    </message>
    <message>
        <source>Sleep, snoring</source>
        <translation>睡眠、打鼾</translation>
    </message>
    <message>
        <source>Sugar, thirst</source>
        <translation>血糖、口渴</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>Things that happen</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>肚子</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>L</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>暂时不用</translation>
    </message>
    <message>
        <source>Not among your areas</source>
        <translation>不在您的区域内</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>还没用过</translation>
    </message>
    <message>
        <source>R</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>已休息好</translation>
    </message>
    <message>
        <source>Resting, fuller the longer</source>
        <translation>休息中，越满休息越久</translation>
    </message>
    <message>
        <source>Seldom to often used</source>
        <translation>从很少到经常使用</translation>
    </message>
    <message>
        <source>Suggested, best first</source>
        <translation>建议，最佳在前</translation>
    </message>
    <message>
        <source>Suggestion {rank}</source>
        <translation>建议 {rank}</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>{region}, row {row}, column {column}: {state}</source>
        <translation>{region}，第 {row} 行，第 {column} 列：{state}</translation>
    </message>
</context>
<context>
    <name>BoneAge</name>
    <message>
        <source>As the clinic read it from the X-ray of the hand.</source>
        <translation>按诊所读取手部 X 光片的结果。</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>Day of the X-ray</source>
        <translation>X 光片日期</translation>
    </message>
    <message>
        <source>In decimal years: 6 years 6 months is 6.5.</source>
        <translation>以小数年计：6 岁 6 个月是 6.5。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读片人</translation>
    </message>
    <message>
        <source>Type the bone age in years.</source>
        <translation>请以年为单位输入骨龄。</translation>
    </message>
    <message>
        <source>such as Greulich and Pyle</source>
        <translation>例如 Greulich-Pyle</translation>
    </message>
</context>
<context>
    <name>BySheet</name>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Name of the carer</source>
        <translation>照护者姓名</translation>
    </message>
    <message>
        <source>Needles used</source>
        <translation>用掉的针头</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>就是现在</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Spoiled ones included</source>
        <translation>包括坏掉的</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who and when?</source>
        <translation>谁，什么时候？</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>CallPaper</name>
    <message>
        <source>From moderate on:</source>
        <translation>中等及以上：</translation>
    </message>
    <message>
        <source>From the source article, leaflets and our own stricter choices; not yet reviewed by a clinician.</source>
        <translation>来自源文章、说明书和我们更严格的选择；尚未经临床医生审阅。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>One page for the fridge, the school or the grandparents. A printed page or a PDF is not encrypted.</source>
        <translation>一页，可贴在冰箱上、交给学校或祖父母。打印页和 PDF 都没有加密。</translation>
    </message>
    <message>
        <source>When severe:</source>
        <translation>严重时：</translation>
    </message>
    <message>
        <source>When to call: {name}</source>
        <translation>何时求助：{name}</translation>
    </message>
    <message>
        <source>when-to-call</source>
        <translation>何时求助</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Ask your care team before the next injection.</source>
        <translation>下次注射前请先询问您的医疗团队。</translation>
    </message>
    <message>
        <source>Close; it stays on Today</source>
        <translation>关闭；它会留在“今天”</translation>
    </message>
    <message>
        <source>How soon to call is our choice, to be safe.</source>
        <translation>多快联系是我们的选择，以策安全。</translation>
    </message>
    <message>
        <source>If unsure or unable to reach the team: seek medical care.</source>
        <translation>如果不确定，或联系不上团队：请就医。</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已经过去</translation>
    </message>
    <message>
        <source>Leaflets or official texts on growth hormone name it.</source>
        <translation>生长激素的说明书或官方文件提到了它。</translation>
    </message>
    <message>
        <source>Note what was done…</source>
        <translation>记下做了什么…</translation>
    </message>
    <message>
        <source>Noted as over.</source>
        <translation>已记为过去。</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>请阅读这里</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>阅读卡片</translation>
    </message>
    <message>
        <source>The article names it.</source>
        <translation>文章提到了它。</translation>
    </message>
    <message>
        <source>Type in the numbers…</source>
        <translation>填写号码…</translation>
    </message>
    <message>
        <source>What was done is noted.</source>
        <translation>做了什么已记下。</translation>
    </message>
    <message numerus="yes">
        <source>day {n} · since {date}</source>
        <translation>
            <numerusform>第 {n} 天 · 自 {date} 起</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>自今天起</translation>
    </message>
    <message>
        <source>your emergency number</source>
        <translation>您的急救号码</translation>
    </message>
    <message>
        <source>{title} ({since})</source>
        <translation>{title}（{since}）</translation>
    </message>
    <message>
        <source>{why} ({since})</source>
        <translation>{why}（{since}）</translation>
    </message>
</context>
<context>
    <name>Carers</name>
    <message>
        <source>Add carer</source>
        <translation>添加照护者</translation>
    </message>
    <message>
        <source>As they stand beside each entry</source>
        <translation>显示在每条记录旁</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>照护者</translation>
    </message>
    <message>
        <source>Does not help any more; earlier entries keep the initials.</source>
        <translation>不再帮忙；以前的记录保留其姓名缩写。</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>重新帮忙</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New carer</source>
        <translation>新的照护者</translation>
    </message>
    <message>
        <source>No longer helps</source>
        <translation>不再帮忙</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody who left keeps their place in earlier entries.</source>
        <translation>已离开的人仍保留在以前的记录中。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>A BMI needs a weight and a height of the same day.</source>
        <translation>BMI 需要同一天的体重和身高。</translation>
    </message>
    <message>
        <source>A velocity SDS needs two heights 10.5 to 18 months apart on the same side of the start of treatment. A height from {date} on would do.</source>
        <translation>速度 SDS 需要两次相隔 10.5 至 18 个月、且同在治疗开始之前或之后的身高。{date} 起的一次身高即可。</translation>
    </message>
    <message>
        <source>A velocity needs two heights at least 6 months apart. A height from {date} on would do.</source>
        <translation>速度需要两次相隔至少 6 个月的身高。{date} 起的一次身高即可。</translation>
    </message>
    <message>
        <source>A velocity needs two heights at least 6 months apart. None is noted yet.</source>
        <translation>速度需要两次相隔至少 6 个月的身高。还没有记录。</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>年龄（岁）</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>所有年龄</translation>
    </message>
    <message>
        <source>At 5 years WHO 2007 takes over from WHO 2006; a short child’s SDS moves a little there without any growth.</source>
        <translation>5 岁时由 WHO 2006 换为 WHO 2007；矮小儿童的 SDS 会在此处略有变动，并非生长所致。</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>BMI (kg/m²)</source>
        <translation>BMI（kg/m²）</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Blood pressure (mmHg)</source>
        <translation>血压（mmHg）</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>体重指数</translation>
    </message>
    <message>
        <source>Bone age {bone} y on {date}, {difference} y from the age; height {height}</source>
        <translation>{date} 骨龄 {bone} 岁，与年龄相差 {difference} 岁；身高 {height}</translation>
    </message>
    <message>
        <source>Centiles</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Each assay has a mark of its own and is not joined to another: assays do not always agree.</source>
        <translation>每种检测方法有自己的标记，互不相连：不同方法的结果不总一致。</translation>
    </message>
    <message>
        <source>Each bar spans its interval; the upright line is the 95 % band from measurement error. Grey: {name}, mean, ±1 and ±2 SD for a whole year.</source>
        <translation>每条横杠跨越其区间；竖线是测量误差的 95 % 范围。灰色：{name}，全年的均值、±1 和 ±2 SD。</translation>
    </message>
    <message>
        <source>Given: doses given of those scheduled in each quarter; hatched: not confirmed.</source>
        <translation>已注射：每季度已注射次数与计划次数之比；斜线：未确认。</translation>
    </message>
    <message>
        <source>Growth velocity against height SDS</source>
        <translation>生长速度对身高 SDS</translation>
    </message>
    <message>
        <source>Growth velocity is for the years of growth.</source>
        <translation>生长速度用于生长期。</translation>
    </message>
    <message>
        <source>Growth velocity over age</source>
        <translation>生长速度随年龄</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>身高（cm）</translation>
    </message>
    <message>
        <source>Height SDS</source>
        <translation>身高 SDS</translation>
    </message>
    <message>
        <source>Height SDS ({name})</source>
        <translation>身高 SDS（{name}）</translation>
    </message>
    <message>
        <source>Height SDS at mid-interval ({name})</source>
        <translation>区间中点的身高 SDS（{name}）</translation>
    </message>
    <message>
        <source>Height SDS over age</source>
        <translation>身高 SDS 随年龄</translation>
    </message>
    <message>
        <source>Height for age</source>
        <translation>年龄别身高</translation>
    </message>
    <message>
        <source>Height {height} · velocity {velocity}</source>
        <translation>身高 {height} · 速度 {velocity}</translation>
    </message>
    <message>
        <source>Height: {size} · velocity: {speed}</source>
        <translation>身高：{size} · 速度：{speed}</translation>
    </message>
    <message>
        <source>Heights from home</source>
        <translation>家中测的身高</translation>
    </message>
    <message>
        <source>IGF-1</source>
        <translation>IGF-1</translation>
    </message>
    <message>
        <source>IGF-1 and dose steps</source>
        <translation>IGF-1 与剂量台阶</translation>
    </message>
    <message>
        <source>Intervals that share months</source>
        <translation>有共同月份的区间</translation>
    </message>
    <message>
        <source>Lines: {name}, nine centiles from 0.4 to 99.6.</source>
        <translation>曲线：{name}，从 0.4 到 99.6 的九条百分位线。</translation>
    </message>
    <message>
        <source>Lines: {name}, whole SD.</source>
        <translation>曲线：{name}，整数 SD。</translation>
    </message>
    <message>
        <source>No IGF-1 is noted yet. The Labs page takes results.</source>
        <translation>还没有 IGF-1 记录。结果在“化验”页输入。</translation>
    </message>
    <message>
        <source>No height is noted yet. One is enough for this chart.</source>
        <translation>还没有身高记录。此图只需一次。</translation>
    </message>
    <message>
        <source>No target band is drawn on the Turner reference.</source>
        <translation>Turner 参考上不画靶身高带。</translation>
    </message>
    <message>
        <source>Nothing of this kind is noted yet. One entry is enough.</source>
        <translation>还没有这类记录。一条即可。</translation>
    </message>
    <message>
        <source>One point for each interval, in the order of time along the arrows, with the age at its middle; the upright line is the 95 % band from measurement error. Faster growth in the first 6–12 months, then steadier, is the usual pattern.</source>
        <translation>每个区间一个点，沿箭头按时间排列，标注区间中点的年龄；竖线是测量误差的 95 % 范围。最初 6–12 个月长得较快、之后较平稳，是常见的情形。</translation>
    </message>
    <message>
        <source>Open arrows: the laboratory gave a limit, not a figure.</source>
        <translation>空心箭头：实验室给的是界限，不是数字。</translation>
    </message>
    <message>
        <source>Own sliders, 0 to 10</source>
        <translation>自己的滑块，0 到 10</translation>
    </message>
    <message>
        <source>Puberty {stage}, {date}</source>
        <translation>青春期 {stage}，{date}</translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>参考：{name}</translation>
    </message>
    <message numerus="yes">
        <source>Results in another unit, {n} in all, stand on a chart of their own.</source>
        <translation>
            <numerusform>另一单位的结果共 {n} 个，单独成图。</numerusform>
        </translation>
    </message>
    <message>
        <source>SD lines</source>
        <translation>SD 线</translation>
    </message>
    <message>
        <source>SDS</source>
        <translation>SDS</translation>
    </message>
    <message>
        <source>Target height {centre} ({low} to {high}): mean of the parents’ heights, shifted for sex (Tanner).</source>
        <translation>靶身高 {centre}（{low} 至 {high}）：父母身高均值按性别调整（Tanner）。</translation>
    </message>
    <message>
        <source>The band is the laboratory’s own range, no aim of treatment.</source>
        <translation>色带是实验室自己的范围，不是治疗目标。</translation>
    </message>
    <message>
        <source>Thin lines are 0 and 10 of each slider. Personal notes for the visit: no test, no total, no comparison with others.</source>
        <translation>细线是每个滑块的 0 和 10。供就诊用的个人记录：不是测试，没有总分，不与他人比较。</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Velocity (cm/yr)</source>
        <translation>速度（cm/年）</translation>
    </message>
    <message>
        <source>Velocity SDS ({name})</source>
        <translation>速度 SDS（{name}）</translation>
    </message>
    <message>
        <source>Velocity and SDS</source>
        <translation>速度与 SDS</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Waist (cm)</source>
        <translation>腰围（cm）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>Weight and BMI</source>
        <translation>体重与 BMI</translation>
    </message>
    <message>
        <source>Years so far</source>
        <translation>迄今的年份</translation>
    </message>
    <message>
        <source>age counted from the due date</source>
        <translation>年龄从预产期算起</translation>
    </message>
    <message>
        <source>assay not named</source>
        <translation>未注明方法</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>家中</translation>
    </message>
    <message>
        <source>at home, before treatment</source>
        <translation>家中，治疗前</translation>
    </message>
    <message>
        <source>before treatment</source>
        <translation>治疗前</translation>
    </message>
    <message>
        <source>bone age</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>cm/yr</source>
        <translation>cm/年</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已注射</translation>
    </message>
    <message>
        <source>hormones</source>
        <translation>激素</translation>
    </message>
    <message>
        <source>length | height</source>
        <translation>身长 | 身高</translation>
    </message>
    <message>
        <source>lower figure</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>mean at that age</source>
        <translation>该年龄的均值</translation>
    </message>
    <message>
        <source>mean velocity for age, ±1 SD</source>
        <translation>该年龄平均速度，±1 SD</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>on treatment</source>
        <translation>治疗中</translation>
    </message>
    <message>
        <source>parents’ heights, syndrome not considered</source>
        <translation>父母身高，未考虑综合征</translation>
    </message>
    <message>
        <source>parents’ target range</source>
        <translation>父母靶身高范围</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>provisional, under 10.5 months</source>
        <translation>暂定，不足 10.5 个月</translation>
    </message>
    <message>
        <source>puberty</source>
        <translation>青春期</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>shares months</source>
        <translation>有共同月份</translation>
    </message>
    <message>
        <source>shares months or provisional</source>
        <translation>有共同月份或暂定</translation>
    </message>
    <message>
        <source>steroid</source>
        <translation>类固醇</translation>
    </message>
    <message>
        <source>the lab’s own range</source>
        <translation>实验室自己的范围</translation>
    </message>
    <message>
        <source>treatment starts</source>
        <translation>开始治疗</translation>
    </message>
    <message>
        <source>upper figure</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>{dose} from {date}</source>
        <translation>{dose}，自 {date} 起</translation>
    </message>
    <message>
        <source>{dose} weekly</source>
        <translation>每周 {dose}</translation>
    </message>
    <message>
        <source>{name} assumes puberty at the average age; in early or late puberty its SDS can mislead.</source>
        <translation>{name} 假定青春期在平均年龄；若青春期偏早或偏晚，其 SDS 可能误导。</translation>
    </message>
    <message>
        <source>{name} has no SDS for this age. The heights stand in the table.</source>
        <translation>{name} 在此年龄没有 SDS。身高列在表中。</translation>
    </message>
    <message>
        <source>{name} has no lines for this age. The heights stand in the table.</source>
        <translation>{name} 在此年龄没有曲线。身高列在表中。</translation>
    </message>
    <message>
        <source>{name} has no lines of this kind at this age.</source>
        <translation>{name} 在此年龄没有这类曲线。</translation>
    </message>
    <message>
        <source>{name} holds for children in whom puberty has not begun.</source>
        <translation>{name} 适用于青春期尚未开始的儿童。</translation>
    </message>
    <message>
        <source>{name} since {since}</source>
        <translation>{name}，自 {since} 起</translation>
    </message>
    <message>
        <source>{name} until {until}</source>
        <translation>{name}，到 {until}</translation>
    </message>
    <message>
        <source>{name}, {since} to {until}</source>
        <translation>{name}，{since} 至 {until}</translation>
    </message>
    <message>
        <source>{name}: {value} of 10 · {date}</source>
        <translation>{name}：{value}（满 10） · {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} in part</source>
        <translation>
            <numerusform>{n} 次部分注射</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} interval(s) under 6 months: too short for a yearly figure.</source>
        <translation>
            <numerusform>{n} 个区间不足 6 个月：太短，不能换算为一年。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed</source>
        <translation>
            <numerusform>{n} 次未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s). The arrow keys go from point to point.</source>
        <translation>
            <numerusform>{n} 个点。用方向键逐点移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} | {other}</source>
        <translation>{one} | {other}</translation>
    </message>
    <message>
        <source>{sds} SD</source>
        <translation>{sds} SD</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{start} to {end}: {given} of {scheduled} given</source>
        <translation>{start} 至 {end}：计划 {scheduled} 次，已注射 {given} 次</translation>
    </message>
    <message>
        <source>{units} give the same figure.</source>
        <translation>{units} 数值相同。</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} 岁</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>How has it been?</source>
        <translation>最近怎么样？</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>先不填</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Since the last check-in. Short questions, no score.</source>
        <translation>自上次回访以来。问题简短，不打分。</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>A grown-up can help you.</source>
        <translation>大人可以帮你。</translation>
    </message>
    <message>
        <source>A picture of a body with the three spots</source>
        <translation>画着三个部位的身体图</translation>
    </message>
    <message>
        <source>All done for today!</source>
        <translation>今天完成啦！</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation>给大人</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>给 {name}</translation>
    </message>
    <message>
        <source>Grown-ups: press and hold</source>
        <translation>大人：请按住</translation>
    </message>
    <message>
        <source>Hello, {name}!</source>
        <translation>你好，{name}！</translation>
    </message>
    <message>
        <source>Hold it to go back; by keyboard, press it and type a word.</source>
        <translation>按住可返回；用键盘时按下并输入一个词。</translation>
    </message>
    <message>
        <source>It is injection time, when you and your helper are ready.</source>
        <translation>打针时间到了，等你和帮你的人准备好就可以。</translation>
    </message>
    <message>
        <source>No injection today.</source>
        <translation>今天不打针。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>感觉不对劲</translation>
    </message>
    <message>
        <source>Spot {number}: {name}</source>
        <translation>部位 {number}：{name}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Tell a grown-up.</source>
        <translation>告诉大人。</translation>
    </message>
    <message>
        <source>The next one is on {day}.</source>
        <translation>下一次在 {day}。</translation>
    </message>
    <message>
        <source>The next one is tomorrow.</source>
        <translation>下一次是明天。</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>这个词</translation>
    </message>
    <message>
        <source>Type the word “{word}” to leave this page.</source>
        <translation>输入“{word}”即可离开本页。</translation>
    </message>
    <message>
        <source>Where shall it be? Choose a spot.</source>
        <translation>打在哪里？选一个部位。</translation>
    </message>
    <message>
        <source>You chose: {place}</source>
        <translation>你选了：{place}</translation>
    </message>
    <message>
        <source>Your injection is this afternoon at {time}.</source>
        <translation>今天下午 {time} 打针。</translation>
    </message>
    <message>
        <source>Your injection is this evening at {time}.</source>
        <translation>今晚 {time} 打针。</translation>
    </message>
    <message>
        <source>Your injection is this morning at {time}.</source>
        <translation>今天早上 {time} 打针。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>your left side, by the L</source>
        <translation>你的左边，在“左”字旁</translation>
    </message>
    <message>
        <source>your right side, by the R</source>
        <translation>你的右边，在“右”字旁</translation>
    </message>
    <message>
        <source>{names} will help you.</source>
        <translation>{names} 会帮你。</translation>
    </message>
    <message>
        <source>{name} helped you.</source>
        <translation>{name} 帮了你。</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <source>{side}. Chosen.</source>
        <translation>{side}。已选。</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Capitals and dashes do not matter; O counts as 0, and I or L as 1.</source>
        <translation>大小写和横线不影响；O 按 0 计，I 或 L 按 1 计。</translation>
    </message>
    <message>
        <source>Check it later</source>
        <translation>以后再检查</translation>
    </message>
    <message>
        <source>Copy it onto paper. It opens the diary and its backups when nothing else does: on a new computer, or when the keyring or passphrase is lost.</source>
        <translation>请抄到纸上。当别的办法都不行时，它能打开日记及其备份：换了新电脑，或丢失了密钥环或密码短语。</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>Group {number} looks mistyped. Compare it with the paper.</source>
        <translation>第 {number} 组好像抄错了。请与纸上核对。</translation>
    </message>
    <message>
        <source>Group {number}: {symbols}</source>
        <translation>第 {number} 组：{symbols}</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>隐藏二维码</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>写在纸上了吗？</translation>
    </message>
    <message>
        <source>Keep the paper with your other important papers. This code is not shown again.</source>
        <translation>请把这张纸与其他重要文件放在一起。此码不会再次显示。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>QR code of the recovery code</source>
        <translation>恢复码的二维码</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Saved. Anybody who opens this file can read the code: print it, then delete it or keep it away from this computer.</source>
        <translation>已保存。任何打开此文件的人都能读到恢复码：打印后请删除，或存放在这台电脑之外。</translation>
    </message>
    <message>
        <source>Sent to the printer. Compare the paper with the screen.</source>
        <translation>已发送到打印机。请将纸张与屏幕核对。</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>再次显示恢复码</translation>
    </message>
    <message>
        <source>These groups belong to another code. Show the code again and compare it with the paper.</source>
        <translation>这些组属于另一个码。请再次显示恢复码并与纸上核对。</translation>
    </message>
    <message>
        <source>Two groups, typed back, show that the paper can be read.</source>
        <translation>重新输入两组，可以证明纸上的字能看清。</translation>
    </message>
    <message>
        <source>Type these groups from your paper</source>
        <translation>请照着纸输入这些组</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>您的新恢复码</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>您的恢复码</translation>
    </message>
    <message>
        <source>looks mistyped</source>
        <translation>好像抄错了</translation>
    </message>
    <message>
        <source>looks right</source>
        <translation>看起来正确</translation>
    </message>
    <message numerus="yes">
        <source>{n} group(s) are still open or look mistyped.</source>
        <translation>
            <numerusform>还有 {n} 组未填或好像抄错了。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Keep this paper where you keep other papers that matter. Whoever has it and the diary’s files can read the diary.</source>
        <translation>请把这张纸与其他重要文件放在一起。同时拥有它和日记文件的人可以读到日记。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>This code opens the Growth Companion diary on this computer, and its backups, when the computer’s keyring and the passphrase do not.</source>
        <translation>当电脑的密钥环和密码短语都打不开时，此码可打开这台电脑上的 Growth Companion 日记及其备份。</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Care team, by day</source>
        <translation>医疗团队，白天</translation>
    </message>
    <message>
        <source>Care team, urgent</source>
        <translation>医疗团队，紧急</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>Home nurse</source>
        <translation>上门护士</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>药房</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>The same as by the diary.</source>
        <translation>与日记相同。</translation>
    </message>
    <message>
        <source>{apart} less than by the diary: perhaps an injection, a spill or priming was not written down. The count is kept, and the difference with it.</source>
        <translation>比日记少 {apart}：也许有一次注射、洒漏或排气没有记下。清点数连同差额都会保存。</translation>
    </message>
    <message>
        <source>{apart} more than by the diary: perhaps something was written down that did not happen. The count is kept, and the difference with it.</source>
        <translation>比日记多 {apart}：也许记了没有发生的事。清点数连同差额都会保存。</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece(s)</source>
        <translation>
            <numerusform>{n} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>As tables for a spreadsheet, or as FHIR for a clinic’s program. For a copy that can be restored, make a backup instead.</source>
        <translation>作为电子表格的表格，或作为供诊所程序使用的 FHIR。要得到可恢复的副本，请改做备份。</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Bring in an exported folder</source>
        <translation>导入导出过的文件夹</translation>
    </message>
    <message>
        <source>Bring rows in</source>
        <translation>导入数据行</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose an exported folder…</source>
        <translation>选择导出过的文件夹…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>删除此人…</translation>
    </message>
    <message>
        <source>For good, with the history and the backups in the diary’s folder. First you read what goes and what cannot be reached, and type a name to confirm.</source>
        <translation>永久删除，连同历史和日记文件夹中的备份。您会先读到哪些会删除、哪些无法触及，并输入名字确认。</translation>
    </message>
    <message>
        <source>Measurements or laboratory results from a CSV file, injections from a MedTimer backup, or a folder taken out of this program. Every row is looked at first, and all of it can be undone as one step.</source>
        <translation>CSV 文件中的测量或化验结果、MedTimer 备份中的注射，或从本程序导出的文件夹。每一行都先查看，全部可作为一步撤销。</translation>
    </message>
    <message>
        <source>Not everything was erased</source>
        <translation>没有全部删除</translation>
    </message>
    <message>
        <source>Tables and MedTimer backups</source>
        <translation>表格和 MedTimer 备份</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Take the diary out</source>
        <translation>导出日记</translation>
    </message>
    <message>
        <source>The made-up family goes by itself when the window closes.</source>
        <translation>关闭窗口时，虚构的家庭会自行消失。</translation>
    </message>
    <message>
        <source>The record is yours: take it out, bring rows in, erase it.</source>
        <translation>记录属于您：可以导出、导入、删除。</translation>
    </message>
    <message>
        <source>This diary keeps its data elsewhere.</source>
        <translation>这本日记的数据保存在别处。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s) were brought in.</source>
        <translation>
            <numerusform>已导入 {n} 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>A new day begins at</source>
        <translation>新的一天开始于</translation>
    </message>
    <message>
        <source>An injection before this time counts for the evening before.</source>
        <translation>此时间之前的注射算作前一天晚上。</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>家中时区</translation>
    </message>
    <message>
        <source>In {place} it is {time} now, and the diary’s day is {day}.</source>
        <translation>{place} 现在是 {time}，日记的日期是 {day}。</translation>
    </message>
    <message>
        <source>Stays the same on a journey, so that evenings keep their place.</source>
        <translation>旅行时保持不变，使每个晚上各归其位。</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>From now on evenings are counted by this clock. Injections already recorded keep their day and their time.</source>
        <translation>从现在起按这个时钟计算晚上。已记录的注射保留其日期和时间。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The usual time belongs to the prescription and is changed there.</source>
        <translation>惯常时间属于处方，在那里更改。</translation>
    </message>
    <message>
        <source>Times of {name}</source>
        <translation>{name} 的时间</translation>
    </message>
    <message>
        <source>Which entry do you mean?</source>
        <translation>您指的是哪一条记录？</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>given</source>
        <translation>已注射</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏打</translation>
    </message>
    <message>
        <source>no injection planned</source>
        <translation>未计划注射</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>not logged yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>on hold, as the clinic said</source>
        <translation>暂停中，按诊所所说</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>部分注射</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>{day}, {state}</source>
        <translation>{day}，{state}</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Called and reached somebody</source>
        <translation>打了电话，联系上了</translation>
    </message>
    <message>
        <source>Called, nobody answered</source>
        <translation>打了电话，没人接</translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation>请选择做了什么。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>For the diary and the visit: also what they said about the injection.</source>
        <translation>供日记和就诊使用：也写下对方关于注射的说法。</translation>
    </message>
    <message>
        <source>It was noted by mistake</source>
        <translation>是误记的</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say in a few words what was done instead.</source>
        <translation>请简单写明改做了什么。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The card stays on Today. {unsure}</source>
        <translation>卡片会留在“今天”。{unsure}</translation>
    </message>
    <message>
        <source>The team knows of it already</source>
        <translation>团队已经知道</translation>
    </message>
    <message>
        <source>Went there: seen by a doctor or nurse</source>
        <translation>去了：看过医生或护士</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>对方怎么说</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>做了什么？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who was called, or who saw you</source>
        <translation>联系了谁，或谁看的</translation>
    </message>
    <message>
        <source>such as: the nurse on call</source>
        <translation>例如：值班护士</translation>
    </message>
    <message>
        <source>{when}: {deed}</source>
        <translation>{when}：{deed}</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Changed {when} by {who}</source>
        <translation>{who} 于 {when} 修改</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已经过去</translation>
    </message>
    <message>
        <source>Kept for the next visit</source>
        <translation>留待下次就诊</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>上次回访</translation>
    </message>
    <message>
        <source>Noted {when} by {who}</source>
        <translation>{who} 于 {when} 记录</translation>
    </message>
    <message>
        <source>Notes help the visit; “When to call” needs none.</source>
        <translation>记录有助于就诊；“何时求助”不需要任何记录。</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Show earlier notes</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Take this note out</source>
        <translation>移除这条记录</translation>
    </message>
    <message>
        <source>Taken out. A card it led to stays until it is settled.</source>
        <translation>已移除。由它引出的卡片会保留，直到处理完毕。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>{date}. Asked and denied: {denied}.</source>
        <translation>{date}。问过并否认：{denied}。</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard this pack</source>
        <translation>丢弃这一包装</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>units (IU)</source>
        <translation>单位（IU）</translation>
    </message>
</context>
<context>
    <name>DoseField</name>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Choose the unit on the prescription: mg or units (IU).</source>
        <translation>请选择处方上的单位：mg 或单位（IU）。</translation>
    </message>
    <message>
        <source>Type the dose as on the prescription, such as 0.8.</source>
        <translation>请按处方输入剂量，例如 0.8。</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>units (IU)</source>
        <translation>单位（IU）</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Earlier packs</source>
        <translation>以前的包装</translation>
    </message>
    <message>
        <source>Thrown away with medicine in it</source>
        <translation>里面还有药就扔掉了</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>As the clinic said.</source>
        <translation>按诊所所说。</translation>
    </message>
    <message>
        <source>End treatment</source>
        <translation>结束治疗</translation>
    </message>
    <message>
        <source>Last day with an injection planned</source>
        <translation>最后一个计划注射日</translation>
    </message>
    <message>
        <source>{line}. After its last day nothing is planned; everything recorded stays.</source>
        <translation>{line}。最后一天之后不再有计划；已记录的都会保留。</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>All entries about {name}, and their history</source>
        <translation>关于 {name} 的所有记录及其历史</translation>
    </message>
    <message>
        <source>Automatic backups: one new one without {name} replaces them</source>
        <translation>自动备份：由一份不含 {name} 的新备份取代</translation>
    </message>
    <message>
        <source>Backups saved or copied to other places: delete those files yourself</source>
        <translation>保存或复制到别处的备份：请自行删除那些文件</translation>
    </message>
    <message>
        <source>Carers who helped nobody else</source>
        <translation>没有帮助过其他人的照护者</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close, erase nothing</source>
        <translation>关闭，什么都不删</translation>
    </message>
    <message>
        <source>Copies that the drive or a cloud keeps by itself; they are encrypted</source>
        <translation>磁盘或云端自行保留的副本；它们是加密的</translation>
    </message>
    <message>
        <source>Diaries that an earlier restore set aside</source>
        <translation>以前恢复时放到一边的日记</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Erase everything for good</source>
        <translation>永久全部删除</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>永久删除 {name}</translation>
    </message>
    <message>
        <source>Erasing, and making a new backup without these rows…</source>
        <translation>正在删除，并制作不含这些行的新备份…</translation>
    </message>
    <message>
        <source>Every backup in the diary’s folder, and diaries set aside there</source>
        <translation>日记文件夹中的所有备份，以及放到一边的日记</translation>
    </message>
    <message>
        <source>Everything kept about {name} is deleted and cannot be brought back.</source>
        <translation>关于 {name} 的一切都会删除，无法恢复。</translation>
    </message>
    <message>
        <source>Exported files and saved charts</source>
        <translation>导出的文件和保存的图表</translation>
    </message>
    <message>
        <source>Printed sheets and saved PDF files</source>
        <translation>打印的纸张和保存的 PDF 文件</translation>
    </message>
    <message>
        <source>Settings, reminders, logs, and starting with the computer</source>
        <translation>设置、提醒、日志，以及随电脑启动</translation>
    </message>
    <message>
        <source>The calendar on a phone: delete it there</source>
        <translation>手机上的日历：请在那里删除</translation>
    </message>
    <message>
        <source>The diary of everybody in it, and its history</source>
        <translation>其中所有人的日记及其历史</translation>
    </message>
    <message>
        <source>The keys: keyring, passphrase and recovery code open nothing more</source>
        <translation>密钥：密钥环、密码短语和恢复码都不再能打开任何东西</translation>
    </message>
    <message>
        <source>The whole diary is deleted, with its keys. Without keys nobody can read what may be left on the drive. The program then stands as on its first day.</source>
        <translation>整本日记连同密钥一起删除。没有密钥，没有人能读出磁盘上可能残留的内容。程序随后回到第一天的样子。</translation>
    </message>
    <message>
        <source>This cannot be reached from here</source>
        <translation>从这里无法触及</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>这些会永久删除</translation>
    </message>
    <message>
        <source>To go on, type: {words}</source>
        <translation>要继续，请输入：{words}</translation>
    </message>
    <message>
        <source>erase everything</source>
        <translation>全部删除</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A new folder with one file a table and a page that explains every column. It can be brought back in without loss. The files are not encrypted: whoever has them can read them.</source>
        <translation>一个新文件夹，每张表一个文件，并有一页说明每一列。可以无损地重新导入。文件没有加密：拿到的人都能读。</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything the diary holds, in files that other programs read.</source>
        <translation>日记中的一切，写成其他程序可读的文件。</translation>
    </message>
    <message>
        <source>FHIR files</source>
        <translation>FHIR 文件</translation>
    </message>
    <message>
        <source>For a clinic’s program (FHIR R4)</source>
        <translation>供诊所程序使用（FHIR R4）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>One file with the person, prescriptions, injections with their sites, measurements and results, each with the code of its standard. It is not encrypted and is not read back in.</source>
        <translation>一个文件，包含人员、处方、带部位的注射、测量和结果，各带其标准的编码。没有加密，也不会再读回。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation>供电子表格使用的表格（CSV）</translation>
    </message>
    <message>
        <source>Take the diary out</source>
        <translation>导出日记</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件放在哪里</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>{count} entries were written to {name}. The files are not encrypted.</source>
        <translation>已向 {name} 写入 {count} 条记录。文件没有加密。</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Everything was erased</source>
        <translation>已全部删除</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>未能全部删除</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>开始新日记</translation>
    </message>
    <message>
        <source>The diary, its keys and the backups in its folder are gone. Exported files, backups in other places, printed sheets and the calendar on a phone are still where you put them.</source>
        <translation>日记、密钥及其文件夹中的备份都已删除。导出的文件、别处的备份、打印的纸张和手机上的日历仍在您放的地方。</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>The report names places in the program’s code. It holds no name, no dose, no date and no folder.</source>
        <translation>报告只指出程序代码中的位置。不含姓名、剂量、日期或文件夹。</translation>
    </message>
    <message>
        <source>This is a fault of ours, not yours. What was saved before is safe; please look whether your last entry is there.</source>
        <translation>这是我们的错，不是您的。之前保存的内容是安全的；请看看最后一条记录是否还在。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Please type a figure such as {example}.</source>
        <translation>请输入数字，例如 {example}。</translation>
    </message>
    <message>
        <source>Read as {figure}</source>
        <translation>读作 {figure}</translation>
    </message>
</context>
<context>
    <name>FillIn</name>
    <message>
        <source>Choose what happened. Time and spot count as not remembered; open a day to add them.</source>
        <translation>请选择发生了什么。时间和部位按“不记得”计；打开某一天可以补充。</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>不知道</translation>
    </message>
    <message numerus="yes">
        <source>Fill in {n} evening(s)</source>
        <translation>
            <numerusform>补填 {n} 个晚上</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已注射</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>先不填</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未注射</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A bone age lies between 0 and {high} years. Check the figure.</source>
        <translation>骨龄在 0 到 {high} 岁之间。请检查数字。</translation>
    </message>
    <message>
        <source>A bone age of {years} years is far from the age. Is it as the clinic read it?</source>
        <translation>骨龄 {years} 岁与年龄相差较大。诊所读到的就是这样吗？</translation>
    </message>
    <message>
        <source>A dose is more than 0. Type it as on the prescription, such as 0.8.</source>
        <translation>剂量应大于 0。请按处方输入，例如 0.8。</translation>
    </message>
    <message>
        <source>A height lies between {low} and {high} cm. Check the figure.</source>
        <translation>身高在 {low} 到 {high} cm 之间。请检查数字。</translation>
    </message>
    <message>
        <source>A length at birth lies between 20 and 70 cm. Check the figure.</source>
        <translation>出生身长在 20 到 70 cm 之间。请检查数字。</translation>
    </message>
    <message>
        <source>A limit is more than 0. Type it as the clinic gave it, or leave it empty.</source>
        <translation>限值应大于 0。请按诊所给的输入，或留空。</translation>
    </message>
    <message>
        <source>A measurement of {day} at the same place is on record already. Keep this one as well?</source>
        <translation>{day} 在同一地点已有一次测量。这一次也保留吗？</translation>
    </message>
    <message>
        <source>A name may have up to {limit} letters; this one has {length}. Shorten it.</source>
        <translation>名字最多 {limit} 个字；现在有 {length} 个。请缩短。</translation>
    </message>
    <message>
        <source>A note may have up to {limit} letters; this one has {length}. Shorten it.</source>
        <translation>备注最多 {limit} 个字；现在有 {length} 个。请缩短。</translation>
    </message>
    <message>
        <source>A pregnancy lasts between 22 and 45 weeks. Type whole weeks, such as 39.</source>
        <translation>孕期在 22 到 45 周之间。请输入整周数，例如 39。</translation>
    </message>
    <message>
        <source>A pulse of {pulse}: does the meter show that?</source>
        <translation>脉搏 {pulse}：仪器上是这样吗？</translation>
    </message>
    <message>
        <source>A score of {score}: is the decimal sign where it belongs?</source>
        <translation>分数 {score}：小数点位置对吗？</translation>
    </message>
    <message>
        <source>A slider goes from 0 to {top}.</source>
        <translation>滑块从 0 到 {top}。</translation>
    </message>
    <message>
        <source>A weight at birth lies between 0.2 and 8 kg. Type kilograms, such as 3.2.</source>
        <translation>出生体重在 0.2 到 8 kg 之间。请输入千克数，例如 3.2。</translation>
    </message>
    <message>
        <source>A weight is more than 0 and at most {high} kg. Check the figure.</source>
        <translation>体重应大于 0，最多 {high} kg。请检查数字。</translation>
    </message>
    <message>
        <source>An SDS of {sds}: is the decimal sign where it belongs?</source>
        <translation>SDS {sds}：小数点位置对吗？</translation>
    </message>
    <message>
        <source>By the record, about {left} were left in this pack.</source>
        <translation>按记录，这一包装大约还剩 {left}。</translation>
    </message>
    <message numerus="yes">
        <source>By the record, {n} needle(s) are left in the box. Count them when you can; record this all the same?</source>
        <translation>
            <numerusform>按记录，盒里还有 {n} 支针头。方便时请清点；仍要记录吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>By your leaflet the last day of this pack was {day}. Record it only if it was used.</source>
        <translation>按您的说明书，这一包装最后一天是 {day}。确实用了才记录。</translation>
    </message>
    <message>
        <source>Choose how strong it is.</source>
        <translation>请选择程度。</translation>
    </message>
    <message>
        <source>Choose the product, or type its name as on the pack.</source>
        <translation>请选择产品，或按包装输入名称。</translation>
    </message>
    <message>
        <source>Give the slider a name, such as a single word.</source>
        <translation>请给滑块起个名，例如一个词。</translation>
    </message>
    <message>
        <source>Injections were recorded on this line, so its product, dose and days stay as they were. Enter a change as a new line.</source>
        <translation>此行已有注射记录，因此产品、剂量和日期保持原样。请把变化作为新的一行输入。</translation>
    </message>
    <message>
        <source>Is {height} the father’s height?</source>
        <translation>{height} 是父亲的身高吗？</translation>
    </message>
    <message>
        <source>Is {height} the mother’s height?</source>
        <translation>{height} 是母亲的身高吗？</translation>
    </message>
    <message>
        <source>It began after {day}. Choose an earlier first day.</source>
        <translation>开始日期晚于 {day}。请选择更早的第一天。</translation>
    </message>
    <message>
        <source>It was opened after the expiry printed on it, {expiry}. Is that right?</source>
        <translation>它是在印刷有效期 {expiry} 之后开封的。对吗？</translation>
    </message>
    <message>
        <source>Keep at least one area for injections.</source>
        <translation>请至少保留一个注射区域。</translation>
    </message>
    <message>
        <source>No prescription covers this day.</source>
        <translation>这一天没有处方。</translation>
    </message>
    <message>
        <source>Say in a word or two why it was not all given.</source>
        <translation>请简单写明为什么没有全部注射。</translation>
    </message>
    <message>
        <source>That day lies before the date of birth. Choose another day.</source>
        <translation>这一天早于出生日期。请选择另一天。</translation>
    </message>
    <message>
        <source>That is more than {years} years ago. Check the year of birth.</source>
        <translation>那是 {years} 多年前。请检查出生年份。</translation>
    </message>
    <message>
        <source>That time is still to come. Choose an earlier one; if it is right, check this computer’s clock.</source>
        <translation>那个时间还没到。请选择更早的时间；如果没错，请检查这台电脑的时钟。</translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Check the year.</source>
        <translation>出生日期在将来。请检查年份。</translation>
    </message>
    <message>
        <source>The dose is in {unit}, but this pack is labelled in {pack}. Check the unit on the prescription.</source>
        <translation>剂量以 {unit} 计，但此包装标的是 {pack}。请检查处方上的单位。</translation>
    </message>
    <message>
        <source>The expiry printed on this pack was {expiry}. Record it only if it was used.</source>
        <translation>此包装印的有效期是 {expiry}。确实用了才记录。</translation>
    </message>
    <message>
        <source>The first day lies before the date of birth. Check the year.</source>
        <translation>第一天早于出生日期。请检查年份。</translation>
    </message>
    <message numerus="yes">
        <source>The injection of {day} was only {n} day(s) away: {first}. Is this right?</source>
        <translation>
            <numerusform>{day} 的注射只相隔 {n} 天：{first}。对吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The injection of {day} was only {n} hour(s) away: {first}. Is this right?</source>
        <translation>
            <numerusform>{day} 的注射只相隔 {n} 小时：{first}。对吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day comes before the first, {start}. Choose a later one.</source>
        <translation>最后一天早于第一天 {start}。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>The prescription is in {prescribed}, this is in {unit}. Is that right?</source>
        <translation>处方以 {prescribed} 计，这里是 {unit}。对吗？</translation>
    </message>
    <message>
        <source>The range begins at {low} and ends at {high}. Check which is which.</source>
        <translation>范围从 {low} 开始，到 {high} 结束。请检查哪个是哪个。</translation>
    </message>
    <message>
        <source>The readings lie {spread} apart. Measure once more, or keep them?</source>
        <translation>几次读数相差 {spread}。再量一次，还是保留？</translation>
    </message>
    <message>
        <source>The sitting height is not below the height. Check both.</source>
        <translation>坐高不小于身高。请检查两者。</translation>
    </message>
    <message>
        <source>The upper figure is the greater one. Check which is which.</source>
        <translation>高值应更大。请检查哪个是哪个。</translation>
    </message>
    <message>
        <source>There are already {limit} sliders. End one before adding another.</source>
        <translation>已有 {limit} 个滑块。请先结束一个再添加。</translation>
    </message>
    <message>
        <source>There is already a result of this test on that day: {first}. Keep both?</source>
        <translation>那一天已有此项检查的结果：{first}。两个都保留吗？</translation>
    </message>
    <message>
        <source>There is already a slider of this name. Choose another one.</source>
        <translation>已有同名滑块。请换一个名字。</translation>
    </message>
    <message>
        <source>This day has an injection on record: {first}. Change that entry instead if it is wrong.</source>
        <translation>这一天已有一次注射记录：{first}。如果有误，请修改那条记录。</translation>
    </message>
    <message>
        <source>This figure is not known for the country on your box. Type it from your own leaflet.</source>
        <translation>您包装盒所属国家的这个数字未知。请从您自己的说明书输入。</translation>
    </message>
    <message numerus="yes">
        <source>This is {gain} more than the height of {since}, {n} day(s) before. Is it right?</source>
        <translation>
            <numerusform>比 {since}（{n} 天前）的身高多 {gain}。对吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This is {loss} less than the height of {since}. Is it right?</source>
        <translation>比 {since} 的身高少 {loss}。对吗？</translation>
    </message>
    <message>
        <source>This pack ({pack}) is not the one on the prescription ({prescribed}). Is that right?</source>
        <translation>这一包装（{pack}）不是处方上的（{prescribed}）。对吗？</translation>
    </message>
    <message>
        <source>This pack was set aside. Ask the pharmacist before it is used; record it only if it was.</source>
        <translation>这一包装已放到一边。使用前请询问药师；确实用了才记录。</translation>
    </message>
    <message>
        <source>This person is grown up, but the child figure is chosen. Keep it?</source>
        <translation>此人已成年，但选的是儿童图形。保留吗？</translation>
    </message>
    <message>
        <source>This picture is too large to keep. Save a smaller copy, then choose that.</source>
        <translation>这张图片太大，无法保存。请保存一份较小的副本，再选择它。</translation>
    </message>
    <message>
        <source>This product is made for injections through the week, but one a week is written here. Check the prescription.</source>
        <translation>此产品是一周内多次注射的，但这里写的是每周一次。请检查处方。</translation>
    </message>
    <message>
        <source>This product is made for one injection a week, but more are written here. Check the prescription.</source>
        <translation>此产品是每周注射一次的，但这里写了更多次。请检查处方。</translation>
    </message>
    <message>
        <source>This starts on {start}, more than a year ahead. Is that right?</source>
        <translation>从 {start} 开始，是一年多以后。对吗？</translation>
    </message>
    <message>
        <source>This treatment day already has an injection: {first}. Record a second one only if it was really injected.</source>
        <translation>这个治疗日已有一次注射：{first}。只有确实又注射了才记录第二次。</translation>
    </message>
    <message>
        <source>This very reading is already on record for {day}. Keep both?</source>
        <translation>{day} 已有完全相同的读数。两个都保留吗？</translation>
    </message>
    <message>
        <source>This very result is already on record for that day: {first}. Keep both?</source>
        <translation>那一天已有完全相同的结果：{first}。两个都保留吗？</translation>
    </message>
    <message>
        <source>Type 0 for an empty pack.</source>
        <translation>空包装请输入 0。</translation>
    </message>
    <message>
        <source>Type a figure between {low} and {high} cm.</source>
        <translation>请输入 {low} 到 {high} cm 之间的数字。</translation>
    </message>
    <message>
        <source>Type a name; a first name or initials will do.</source>
        <translation>请输入名字；只写名或缩写即可。</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 72.</source>
        <translation>请输入小时数，例如 72。</translation>
    </message>
    <message>
        <source>Type a number of months from 1 to {limit}.</source>
        <translation>请输入 1 到 {limit} 的月数。</translation>
    </message>
    <message>
        <source>Type a size between 0 and 50 cm.</source>
        <translation>请输入 0 到 50 cm 之间的大小。</translation>
    </message>
    <message>
        <source>Type a time out of the fridge that has already ended.</source>
        <translation>请输入已经结束的离开冰箱时间。</translation>
    </message>
    <message>
        <source>Type a whole number of days, such as 28.</source>
        <translation>请输入整天数，例如 28。</translation>
    </message>
    <message>
        <source>Type a whole number of injections, such as 5.</source>
        <translation>请输入整数的注射次数，例如 5。</translation>
    </message>
    <message>
        <source>Type about how many needles fill the box, such as 100.</source>
        <translation>请输入大约多少支针头装满，例如 100。</translation>
    </message>
    <message>
        <source>Type at least one figure of the report.</source>
        <translation>请至少输入报告中的一个数字。</translation>
    </message>
    <message>
        <source>Type at least one measurement.</source>
        <translation>请至少输入一项测量。</translation>
    </message>
    <message>
        <source>Type both figures as the meter shows them.</source>
        <translation>请按仪器显示输入两个数字。</translation>
    </message>
    <message>
        <source>Type how many needles there are.</source>
        <translation>请输入有多少支针头。</translation>
    </message>
    <message>
        <source>Type how many wipes there are.</source>
        <translation>请输入有多少片酒精棉片。</translation>
    </message>
    <message>
        <source>Type how much was given.</source>
        <translation>请输入注射了多少。</translation>
    </message>
    <message>
        <source>Type the amount in the unit printed on the pack; units are never converted.</source>
        <translation>请用包装上印的单位输入量；单位从不换算。</translation>
    </message>
    <message>
        <source>Type the days an order takes, from 0 to {limit}.</source>
        <translation>请输入订货所需天数，0 到 {limit}。</translation>
    </message>
    <message>
        <source>Type the days beyond the whole weeks, 0 to 6.</source>
        <translation>请输入整周之外的天数，0 到 6。</translation>
    </message>
    <message>
        <source>Type the figure on the report; it is more than 0.</source>
        <translation>请输入报告上的数字；应大于 0。</translation>
    </message>
    <message>
        <source>Type the lot as printed on the pack.</source>
        <translation>请按包装上印的输入批号。</translation>
    </message>
    <message>
        <source>Type the name as on the pack.</source>
        <translation>请按包装输入名称。</translation>
    </message>
    <message>
        <source>Type the name of the questionnaire as the clinic calls it.</source>
        <translation>请按诊所的叫法输入问卷名称。</translation>
    </message>
    <message>
        <source>Type the name of the test as on the report.</source>
        <translation>请按报告输入检查名称。</translation>
    </message>
    <message>
        <source>Type the question first.</source>
        <translation>请先输入问题。</translation>
    </message>
    <message>
        <source>Type the reading in {unit}, as the meter shows it.</source>
        <translation>请以 {unit} 输入读数，按仪器显示。</translation>
    </message>
    <message>
        <source>Type the stage as the clinic wrote it, such as B2 PH1.</source>
        <translation>请按诊所所写输入分期，例如 B2 PH1。</translation>
    </message>
    <message>
        <source>Type the unit as on the report.</source>
        <translation>请按报告输入单位。</translation>
    </message>
    <message>
        <source>Type what the clinic asked for.</source>
        <translation>请输入诊所要求的内容。</translation>
    </message>
    <message>
        <source>Type what the pharmacist or maker said.</source>
        <translation>请输入药师或厂家的答复。</translation>
    </message>
    <message>
        <source>Type what you read about this lot.</source>
        <translation>请输入您读到的关于此批号的内容。</translation>
    </message>
    <message>
        <source>Type where it was measured, such as lumbar spine.</source>
        <translation>请输入测量部位，例如腰椎。</translation>
    </message>
    <message>
        <source>Type who at the clinic said so; only the clinic puts treatment on hold.</source>
        <translation>请输入诊所里是谁说的；只有诊所能暂停治疗。</translation>
    </message>
    <message numerus="yes">
        <source>Your leaflet gives this pack {n} injection(s), and it has had them. Record it only if it was used.</source>
        <translation>
            <numerusform>您的说明书给这一包装 {n} 次注射，已经用满。确实用了才记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is already over. Keep this date?</source>
        <translation>{day} 已经过去。保留这个日期吗？</translation>
    </message>
    <message>
        <source>{day} is more than 25 years ago. Is the year right?</source>
        <translation>{day} 是 25 年多以前。年份对吗？</translation>
    </message>
    <message>
        <source>{day} is more than three years ahead. Is the year right?</source>
        <translation>{day} 在三年多以后。年份对吗？</translation>
    </message>
    <message>
        <source>{day} is more than two years away. Is the year right?</source>
        <translation>{day} 在两年多以后。年份对吗？</translation>
    </message>
    <message>
        <source>{day} is still to come. Check the date.</source>
        <translation>{day} 还没到。请检查日期。</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose the day it happened.</source>
        <translation>{day} 还没到。请选择发生的那一天。</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose the day it was measured.</source>
        <translation>{day} 还没到。请选择测量的那一天。</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose the day the blood was taken.</source>
        <translation>{day} 还没到。请选择抽血的那一天。</translation>
    </message>
    <message>
        <source>{day} is still to come. Record it when it has been given.</source>
        <translation>{day} 还没到。注射后再记录。</translation>
    </message>
    <message>
        <source>{day} lies before the date of birth, {birth}. Check the year.</source>
        <translation>{day} 早于出生日期 {birth}。请检查年份。</translation>
    </message>
    <message>
        <source>{dose} is far more than these packs give at once. Check the decimal sign, and whether the prescription says mg or IU.</source>
        <translation>{dose} 远多于这类包装一次能给的量。请检查小数点，以及处方写的是 mg 还是 IU。</translation>
    </message>
    <message>
        <source>{dose} is less than the {prescribed} prescribed. Is it one part of this day’s dose, with the rest to follow? If no more is given, go back and choose “Partly given”.</source>
        <translation>{dose} 少于处方的 {prescribed}。这是当天剂量的一部分、其余稍后再打吗？如果不再打，请返回选择“部分注射”。</translation>
    </message>
    <message>
        <source>{dose} is more than the {prescribed} prescribed. If it was really injected, record it and ask your care team.</source>
        <translation>{dose} 多于处方的 {prescribed}。如果确实注射了，请记录并询问您的医疗团队。</translation>
    </message>
    <message>
        <source>{product}, {dose}, since {since}, is still running at that time. Two growth hormone prescriptions at once are unusual: end the earlier one, or ask your team.</source>
        <translation>{product}，{dose}，自 {since} 起，那时仍在使用。同时有两份生长激素处方并不常见：请结束较早的一份，或询问团队。</translation>
    </message>
    <message>
        <source>{test} of {value} looks like a figure in {other}. Does the report say {unit}?</source>
        <translation>{test} {value} 看起来像以 {other} 计的数字。报告写的是 {unit} 吗？</translation>
    </message>
    <message>
        <source>{test} of {value}: laboratories do not report such figures. Is it right?</source>
        <translation>{test} {value}：实验室不会报告这样的数字。对吗？</translation>
    </message>
    <message>
        <source>{time} did not exist on {day}, because the clocks went forward. Record it as {moved}?</source>
        <translation>{day} 没有 {time}，因为时钟拨快了。记为 {moved} 吗？</translation>
    </message>
    <message>
        <source>{typed} cannot be a height; it looks like metres. In centimetres it is {meant}.</source>
        <translation>{typed} 不可能是身高；看起来是米。换成厘米是 {meant}。</translation>
    </message>
    <message>
        <source>{typed} cannot be a height; it looks like millimetres. In centimetres it is {meant}.</source>
        <translation>{typed} 不可能是身高；看起来是毫米。换成厘米是 {meant}。</translation>
    </message>
    <message>
        <source>{typed} does not fit this person, but {typed_inches} inches would: {meant}. Keep {typed}?</source>
        <translation>{typed} 与此人不符，但 {typed_inches} 英寸相符：{meant}。保留 {typed} 吗？</translation>
    </message>
    <message>
        <source>{typed} does not fit this person, but {typed_pounds} pounds would: {meant}. Keep {typed}?</source>
        <translation>{typed} 与此人不符，但 {typed_pounds} 磅相符：{meant}。保留 {typed} 吗？</translation>
    </message>
    <message>
        <source>{upper} over {lower}: does the meter show that?</source>
        <translation>{upper}/{lower}：仪器上是这样吗？</translation>
    </message>
    <message>
        <source>{value} {unit} is outside what meters show. Check the decimal sign and the unit.</source>
        <translation>{value} {unit} 超出仪器的显示范围。请检查小数点和单位。</translation>
    </message>
    <message>
        <source>{value}: is that the figure on the report?</source>
        <translation>{value}：这是报告上的数字吗？</translation>
    </message>
</context>
<context>
    <name>Finding kind</name>
    <message>
        <source>Bruise</source>
        <translation>瘀伤</translation>
    </message>
    <message>
        <source>Contact a clinician the same day.</source>
        <translation>请当天联系临床人员。</translation>
    </message>
    <message>
        <source>Dent or hollow</source>
        <translation>凹陷</translation>
    </message>
    <message>
        <source>Keep an eye on it. Hives all over, a swollen face or trouble breathing is an emergency: call for help.</source>
        <translation>留意观察。全身起风团、面部肿胀或呼吸困难属于急症：请呼救。</translation>
    </message>
    <message>
        <source>Leave this spot out and tell the team at the next contact.</source>
        <translation>不要再用这个部位，下次联系时告诉团队。</translation>
    </message>
    <message>
        <source>Lump or firm patch</source>
        <translation>硬块或结实的一片</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Redness or itch</source>
        <translation>发红或发痒</translation>
    </message>
    <message>
        <source>Rest it and tell the team if it stays.</source>
        <translation>让它休息；如果不消退，告诉团队。</translation>
    </message>
    <message>
        <source>Rest it until it is gone; ask the team if it does not fade.</source>
        <translation>让它休息到消失；如果不消退，请问团队。</translation>
    </message>
    <message>
        <source>Rest this area and tell the team.</source>
        <translation>让这个区域休息，并告诉团队。</translation>
    </message>
    <message>
        <source>Spreading redness, heat or pus</source>
        <translation>发红扩散、发热或有脓</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Size across</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>This spot is left out until it is gone.</source>
        <translation>这个部位在消失之前不使用。</translation>
    </message>
    <message>
        <source>What do you see or feel?</source>
        <translation>您看到或摸到什么？</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Adult</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Also open with a passphrase</source>
        <translation>也可用密码短语打开</translation>
    </message>
    <message>
        <source>And who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Areas for injections</source>
        <translation>注射区域</translation>
    </message>
    <message>
        <source>As taught, the pen window shows</source>
        <translation>按所教的，笔窗显示</translation>
    </message>
    <message>
        <source>As your team and the leaflet allow.</source>
        <translation>按团队和说明书允许的。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Choose which growth reference to use.</source>
        <translation>请选择使用哪种生长参考。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy it from the prescription. Nothing is changed or converted.</source>
        <translation>请照处方抄写。不作任何更改或换算。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Dose of one injection</source>
        <translation>一次注射的剂量</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Figure on the body map</source>
        <translation>身体图上的图形</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>How shall the diary open?</source>
        <translation>日记怎样打开？</translation>
    </message>
    <message>
        <source>I am {name} myself</source>
        <translation>我就是 {name}</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>已写在纸上</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Looking for this computer’s keyring…</source>
        <translation>正在寻找这台电脑的密钥环…</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>More from the prescription (optional)</source>
        <translation>处方上的更多内容（可选）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Only chooses the growth reference.</source>
        <translation>仅用于选择生长参考。</translation>
    </message>
    <message>
        <source>Open a backup instead…</source>
        <translation>改为打开备份…</translation>
    </message>
    <message>
        <source>Open by itself on this computer</source>
        <translation>在这台电脑上自动打开</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Other carers can be added when they record.</source>
        <translation>其他照护者可在记录时添加。</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>开具者</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>处方</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>再次显示恢复码</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Start the diary</source>
        <translation>开始日记</translation>
    </message>
    <message>
        <source>Strength on the pack</source>
        <translation>包装规格</translation>
    </message>
    <message>
        <source>Strength on the pack (optional)</source>
        <translation>包装规格（可选）</translation>
    </message>
    <message>
        <source>The computer’s keyring did not answer. Look for its window and look again, or use a passphrase.</source>
        <translation>电脑的密钥环没有响应。请找到它的窗口再试，或使用密码短语。</translation>
    </message>
    <message>
        <source>The computer’s keyring is locked. Unlock it and look again, or use a passphrase.</source>
        <translation>电脑的密钥环已锁定。请解锁后再试，或使用密码短语。</translation>
    </message>
    <message>
        <source>The diary is encrypted, and only its key opens it. This computer’s keyring can keep the key, so that the diary opens by itself while you are logged in; a passphrase opens it too.</source>
        <translation>日记已加密，只有它的密钥能打开。这台电脑的密钥环可以保管密钥，这样您登录期间日记会自动打开；密码短语也能打开。</translation>
    </message>
    <message>
        <source>The diary then shows who gave an injection. You may leave this empty.</source>
        <translation>这样日记会显示是谁注射的。可以留空。</translation>
    </message>
    <message>
        <source>The passphrase handed over at the start will open it.</source>
        <translation>开始时交来的密码短语可以打开它。</translation>
    </message>
    <message>
        <source>These areas have {usable} spots; with this plan {needed} would be needed for each to rest four weeks. Ask your team which other areas may be used.</source>
        <translation>这些区域有 {usable} 个部位；按此计划，要让每个部位休息四周需要 {needed} 个。请问团队还可以使用哪些区域。</translation>
    </message>
    <message>
        <source>This computer offers no keyring that keeps secrets safely, so a passphrase opens the diary.</source>
        <translation>这台电脑没有能安全保管秘密的密钥环，因此用密码短语打开日记。</translation>
    </message>
    <message>
        <source>This takes about two minutes. Everything stays on this computer, encrypted.</source>
        <translation>大约需要两分钟。一切都加密保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>惯常时间</translation>
    </message>
    <message>
        <source>What is prescribed?</source>
        <translation>处方是什么？</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Whose diary is this?</source>
        <translation>这是谁的日记？</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your name or initials (optional)</source>
        <translation>您的姓名或缩写（可选）</translation>
    </message>
    <message>
        <source>a first name or initials will do</source>
        <translation>只写名或缩写即可</translation>
    </message>
    <message>
        <source>such as 8 clicks or 0.8</source>
        <translation>例如 8 格或 0.8</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>复制其名称</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear {name}</source>
        <translation>清除{name}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A fault of ours stopped it. Your diary’s files were not changed by it; try again, or start the program anew.</source>
        <translation>我们的一个错误使它停止。您的日记文件没有因此改变；请再试一次，或重新启动程序。</translation>
    </message>
    <message>
        <source>A newer version wrote this diary</source>
        <translation>此日记由更新的版本写成</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>与电脑一致</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>备份（{pattern}）</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Folder for the diary</source>
        <translation>日记文件夹</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>If two computers write one diary through such a copy, it is damaged. Use it only if no other computer opens the diary there.</source>
        <translation>如果两台电脑通过这样的副本写同一本日记，它会损坏。只有没有其他电脑在那里打开日记时才使用它。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Open another way</source>
        <translation>换一种方式打开</translation>
    </message>
    <message>
        <source>Opening the diary…</source>
        <translation>正在打开日记…</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>第 {number} 步，共 {count} 步：{name}</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>文字 {percent} %</translation>
    </message>
    <message>
        <source>The diary cannot be opened yet</source>
        <translation>日记还不能打开</translation>
    </message>
    <message>
        <source>The diary is not open yet</source>
        <translation>日记还没有打开</translation>
    </message>
    <message>
        <source>The diary’s folder cannot be used</source>
        <translation>无法使用日记文件夹</translation>
    </message>
    <message>
        <source>This folder is copied by {client}</source>
        <translation>{client} 会复制此文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>使用通常的文件夹</translation>
    </message>
    <message>
        <source>Waiting for this computer’s keyring. It may have opened a window of its own.</source>
        <translation>正在等待这台电脑的密钥环。它可能打开了自己的窗口。</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Diabetes, or told to watch sugar</source>
        <translation>糖尿病，或被告知要注意血糖</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Grown up</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Growth nearly finished, as the clinic says</source>
        <translation>诊所说生长接近完成</translation>
    </message>
    <message>
        <source>Had cancer as a child</source>
        <translation>小时候得过癌症</translation>
    </message>
    <message>
        <source>Prader-Willi syndrome</source>
        <translation>Prader-Willi 综合征</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>仍在生长</translation>
    </message>
    <message>
        <source>Takes hydrocortisone or another replacement steroid</source>
        <translation>使用氢化可的松或其他替代类固醇</translation>
    </message>
    <message>
        <source>Takes oestrogen by mouth</source>
        <translation>口服雌激素</translation>
    </message>
    <message>
        <source>Takes part in competitions</source>
        <translation>参加比赛</translation>
    </message>
    <message>
        <source>Turner syndrome</source>
        <translation>Turner 综合征</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Growing</source>
        <translation>生长</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tick what the clinic has told you. Each adds to what is asked.</source>
        <translation>请勾选诊所告诉您的。每一项都会增加所问的内容。</translation>
    </message>
    <message>
        <source>Which lists are for {name}?</source>
        <translation>哪些清单适用于 {name}？</translation>
    </message>
    <message>
        <source>While growth is nearly finished, the child’s list stays in use as well.</source>
        <translation>生长接近完成期间，儿童清单也继续使用。</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>; syndrome not considered</source>
        <translation>；未考虑综合征</translation>
    </message>
    <message>
        <source>Add an earlier height…</source>
        <translation>添加更早的身高…</translation>
    </message>
    <message>
        <source>Add measurement…</source>
        <translation>添加测量…</translation>
    </message>
    <message>
        <source>Add the first measurement</source>
        <translation>添加第一次测量</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>Bone age {years}</source>
        <translation>骨龄 {years}</translation>
    </message>
    <message>
        <source>Bone age…</source>
        <translation>骨龄…</translation>
    </message>
    <message>
        <source>Change since start</source>
        <translation>自开始以来的变化</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Entry recorded.</source>
        <translation>记录已保存。</translation>
    </message>
    <message>
        <source>Entry taken out.</source>
        <translation>记录已移除。</translation>
    </message>
    <message>
        <source>From the clinic</source>
        <translation>来自诊所</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>生长</translation>
    </message>
    <message>
        <source>Growth velocity</source>
        <translation>生长速度</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头围</translation>
    </message>
    <message>
        <source>Head in cm</source>
        <translation>头围（cm）</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Height SDS</source>
        <translation>身高 SDS</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>身高（cm）</translation>
    </message>
    <message>
        <source>Heights from before treatment make its effect visible. The health booklet or a clinic letter often has some: add each with its date.</source>
        <translation>治疗前的身高能看出治疗的效果。健康手册或诊所信件中常有：请连同日期逐一添加。</translation>
    </message>
    <message>
        <source>Measured at home</source>
        <translation>家中测量</translation>
    </message>
    <message>
        <source>Measurement changed.</source>
        <translation>测量已修改。</translation>
    </message>
    <message>
        <source>Measurement recorded.</source>
        <translation>测量已记录。</translation>
    </message>
    <message>
        <source>Measurement taken out.</source>
        <translation>测量已移除。</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measurements, newest first</source>
        <translation>测量，最新在前</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>No measurement is noted yet</source>
        <translation>还没有测量记录</translation>
    </message>
    <message>
        <source>Parents, birth and references…</source>
        <translation>父母、出生与参考…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Puberty stage…</source>
        <translation>青春期分期…</translation>
    </message>
    <message>
        <source>Puberty {stage}</source>
        <translation>青春期 {stage}</translation>
    </message>
    <message>
        <source>SDS</source>
        <translation>SDS</translation>
    </message>
    <message>
        <source>Save as {kind}…</source>
        <translation>另存为 {kind}…</translation>
    </message>
    <message>
        <source>Save or print…</source>
        <translation>保存或打印…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved as {name}. The file is not encrypted.</source>
        <translation>已保存为 {name}。文件没有加密。</translation>
    </message>
    <message>
        <source>Saved. All charts use it.</source>
        <translation>已保存。所有图表都会使用。</translation>
    </message>
    <message>
        <source>Target height</source>
        <translation>靶身高</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>无法在那里写入文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Waist in cm</source>
        <translation>腰围（cm）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>With one height the growth chart begins; earlier ones from the health booklet are welcome too.</source>
        <translation>有一次身高，生长图就开始了；健康手册里更早的身高也欢迎添加。</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>家中</translation>
    </message>
    <message>
        <source>both heights measured at home</source>
        <translation>两次身高都在家中测量</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>cm/yr</source>
        <translation>cm/年</translation>
    </message>
    <message>
        <source>from {sds} on {date}, in {years} years</source>
        <translation>自 {date} 的 {sds} 起，共 {years} 年</translation>
    </message>
    <message>
        <source>home and clinic mixed</source>
        <translation>家中与诊所混合</translation>
    </message>
    <message>
        <source>no SDS over 18 months</source>
        <translation>超过 18 个月没有 SDS</translation>
    </message>
    <message>
        <source>provisional, no SDS under 10.5 months</source>
        <translation>暂定，不足 10.5 个月没有 SDS</translation>
    </message>
    <message>
        <source>{difference} years from the age, {date}</source>
        <translation>与年龄相差 {difference} 岁，{date}</translation>
    </message>
    <message>
        <source>{low} to {high}, parents’ heights (Tanner)</source>
        <translation>{low} 至 {high}，父母身高（Tanner）</translation>
    </message>
    <message>
        <source>{low}–{high} (95 %), {start} to {end}</source>
        <translation>{low}–{high}（95 %），{start} 至 {end}</translation>
    </message>
    <message>
        <source>{name} · on {reference}</source>
        <translation>{name} · 按 {reference}</translation>
    </message>
    <message>
        <source>{rate} (95 % band {low} to {high})</source>
        <translation>{rate}（95 % 范围 {low} 至 {high}）</translation>
    </message>
    <message>
        <source>{sds} SDS</source>
        <translation>{sds} SDS</translation>
    </message>
    <message>
        <source>{sds} SDS ({reference})</source>
        <translation>{sds} SDS（{reference}）</translation>
    </message>
    <message>
        <source>{sds} SDS ({reference}), {date}</source>
        <translation>{sds} SDS（{reference}），{date}</translation>
    </message>
    <message>
        <source>{start} to {end}, {months} months</source>
        <translation>{start} 至 {end}，{months} 个月</translation>
    </message>
</context>
<context>
    <name>Heights</name>
    <message>
        <source>Add earlier heights…</source>
        <translation>添加更早的身高…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>From the health record or the first letter of the clinic. One is enough, three are better; more can be added on the Growth page at any time.</source>
        <translation>来自健康手册或诊所的第一封信。一个就够，三个更好；以后随时可在“生长”页添加。</translation>
    </message>
    <message>
        <source>Give both the day and the height of this row.</source>
        <translation>请给出这一行的日期和身高。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Heights from before treatment</source>
        <translation>治疗前的身高</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The heights were added to Growth.</source>
        <translation>身高已添加到“生长”。</translation>
    </message>
    <message>
        <source>With one to three heights from before treatment, the growth chart shows what changed.</source>
        <translation>有一到三个治疗前的身高，生长图就能显示有什么变化。</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>暂停的最后一天</translation>
    </message>
    <message>
        <source>Leave it empty until the clinic says when it ends.</source>
        <translation>在诊所说明何时结束之前请留空。</translation>
    </message>
    <message>
        <source>No hold is on record.</source>
        <translation>没有暂停记录。</translation>
    </message>
    <message>
        <source>On hold, as the clinic said</source>
        <translation>暂停中，按诊所所说</translation>
    </message>
    <message>
        <source>Only the clinic puts treatment on hold. Write down what they said.</source>
        <translation>只有诊所能暂停治疗。请写下他们说的话。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take it out of the record</source>
        <translation>从记录中移除</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>The clinic ended it</source>
        <translation>诊所结束了暂停</translation>
    </message>
    <message>
        <source>The clinic said: on hold…</source>
        <translation>诊所说：暂停…</translation>
    </message>
    <message>
        <source>The hold is kept as the clinic said it.</source>
        <translation>暂停已按诊所所说保存。</translation>
    </message>
    <message>
        <source>The hold is over from today on.</source>
        <translation>暂停从今天起结束。</translation>
    </message>
    <message>
        <source>Treatment on hold</source>
        <translation>治疗暂停</translation>
    </message>
    <message>
        <source>Who at the clinic said so</source>
        <translation>诊所里是谁说的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>since {since}, until the clinic says</source>
        <translation>自 {since} 起，直到诊所通知</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} 至 {until}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A folder this program wrote on {date}.</source>
        <translation>本程序于 {date} 写出的文件夹。</translation>
    </message>
    <message>
        <source>Add the person first whose rows these are.</source>
        <translation>请先添加这些行所属的人。</translation>
    </message>
    <message>
        <source>Amounts taken from packs</source>
        <translation>从包装中取出的量</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more row(s) like these.</source>
        <translation>
            <numerusform>还有 {n} 行类似。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation>另一行有相同的 id。</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>检测方法</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>家中</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>Backgrounds for growth</source>
        <translation>生长背景</translation>
    </message>
    <message>
        <source>Blood pressures</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Bone ages</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>Bone densities</source>
        <translation>骨密度</translation>
    </message>
    <message>
        <source>Boxes of needles</source>
        <translation>针头盒</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Bring these rows in</source>
        <translation>导入这些行</translation>
    </message>
    <message>
        <source>Calls about cards</source>
        <translation>因卡片而联系</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>显示过的卡片</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>照护者</translation>
    </message>
    <message>
        <source>Check-in answers</source>
        <translation>回访答复</translation>
    </message>
    <message>
        <source>Clinic or home</source>
        <translation>诊所或家中</translation>
    </message>
    <message>
        <source>Close, change nothing</source>
        <translation>关闭，不作更改</translation>
    </message>
    <message numerus="yes">
        <source>Column {n}: {text}</source>
        <translation>
            <numerusform>第 {n} 列：{text}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma: 118,2</source>
        <translation>逗号：118,2</translation>
    </message>
    <message>
        <source>Counts of wipes</source>
        <translation>酒精棉片清点</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every new row is doubtful. Look at each before you take it.</source>
        <translation>所有新行都有疑问。请逐行查看后再导入。</translation>
    </message>
    <message>
        <source>Every row is in the diary already.</source>
        <translation>所有行都已在日记中。</translation>
    </message>
    <message>
        <source>Findings on the skin</source>
        <translation>皮肤发现</translation>
    </message>
    <message>
        <source>Groups chosen</source>
        <translation>所选人群</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>头围</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Heights are in</source>
        <translation>身高单位</translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation>在诊所</translation>
    </message>
    <message>
        <source>Injections on record</source>
        <translation>已记录的注射</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>旅行</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>化验结果</translation>
    </message>
    <message>
        <source>Limits from leaflets</source>
        <translation>说明书限值</translation>
    </message>
    <message>
        <source>Limits from the clinic</source>
        <translation>诊所限值</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Looks at packs</source>
        <translation>包装查看</translation>
    </message>
    <message>
        <source>Measured, where the file does not say it</source>
        <translation>测量地点（文件未说明时）</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Medical backgrounds</source>
        <translation>医疗背景</translation>
    </message>
    <message>
        <source>Mishaps with packs</source>
        <translation>包装意外</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Needles taken</source>
        <translation>用掉的针头</translation>
    </message>
    <message>
        <source>No dose stands there, and nothing was prescribed on that day.</source>
        <translation>那里没有剂量，当天也没有处方。</translation>
    </message>
    <message>
        <source>No dose with a unit stands there; the prescribed one would be written down.</source>
        <translation>那里没有带单位的剂量；会记下处方剂量。</translation>
    </message>
    <message>
        <source>No row of this file can be taken.</source>
        <translation>此文件没有可导入的行。</translation>
    </message>
    <message>
        <source>Nobody answered this reminder, so it says nothing about an injection.</source>
        <translation>没有人回应这条提醒，所以它不说明是否注射。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes on checks</source>
        <translation>检查备注</translation>
    </message>
    <message>
        <source>Notes on lots</source>
        <translation>批号备注</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>要拨打的号码</translation>
    </message>
    <message>
        <source>Other columns…</source>
        <translation>其他列…</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>其他药物</translation>
    </message>
    <message>
        <source>Own references</source>
        <translation>自己的参考</translation>
    </message>
    <message>
        <source>Own sliders</source>
        <translation>自己的滑块</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Photos of sites</source>
        <translation>部位照片</translation>
    </message>
    <message>
        <source>Picture files</source>
        <translation>图片文件</translation>
    </message>
    <message>
        <source>Plans for orders</source>
        <translation>订货计划</translation>
    </message>
    <message>
        <source>Plans for sites</source>
        <translation>部位计划</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Point: 118.2</source>
        <translation>小数点：118.2</translation>
    </message>
    <message>
        <source>Prescription lines</source>
        <translation>处方行</translation>
    </message>
    <message>
        <source>Puberty stages</source>
        <translation>青春期分期</translation>
    </message>
    <message>
        <source>Questions for visits</source>
        <translation>就诊问题</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>范围下限</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>范围上限</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translation>正在读取每一行…</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Resting spots</source>
        <translation>休息中的部位</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>要查看的行</translation>
    </message>
    <message>
        <source>Say which column holds a height or a weight.</source>
        <translation>请指出哪一列是身高或体重。</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>请指出哪一列是日期。</translation>
    </message>
    <message>
        <source>Say which columns hold the test and its result.</source>
        <translation>请指出哪些列是检查及其结果。</translation>
    </message>
    <message>
        <source>Scores from the clinic</source>
        <translation>诊所给的分数</translation>
    </message>
    <message>
        <source>See what would be done</source>
        <translation>看看会做什么</translation>
    </message>
    <message>
        <source>Sharps boxes</source>
        <translation>锐器盒</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more row(s)</source>
        <translation>
            <numerusform>再显示 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting height</source>
        <translation>坐高</translation>
    </message>
    <message>
        <source>Slider notes</source>
        <translation>滑块记录</translation>
    </message>
    <message>
        <source>Symptom notes</source>
        <translation>症状记录</translation>
    </message>
    <message>
        <source>Take the doubtful rows too</source>
        <translation>也导入有疑问的行</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The cells do not fit together.</source>
        <translation>各单元格互相不符。</translation>
    </message>
    <message>
        <source>The dates can be read in two ways. Say whether the day or the month comes first.</source>
        <translation>日期有两种读法。请说明先写日还是先写月。</translation>
    </message>
    <message>
        <source>The diary has another injection on that treatment day.</source>
        <translation>日记在那个治疗日有另一次注射。</translation>
    </message>
    <message>
        <source>The diary has this row with other contents. Taking it replaces them.</source>
        <translation>日记有这一行，但内容不同。导入会替换它。</translation>
    </message>
    <message>
        <source>The diary may hold only one such row, and has one already.</source>
        <translation>日记只能有一行这样的内容，而且已经有了。</translation>
    </message>
    <message>
        <source>The figure in “{column}” cannot be.</source>
        <translation>“{column}”中的数字不可能。</translation>
    </message>
    <message>
        <source>The picture’s file is missing.</source>
        <translation>图片文件不见了。</translation>
    </message>
    <message>
        <source>The row has no name of its own (id).</source>
        <translation>此行没有自己的标识（id）。</translation>
    </message>
    <message>
        <source>The year in “{column}” cannot be.</source>
        <translation>“{column}”中的年份不可能。</translation>
    </message>
    <message>
        <source>There is no figure in this row.</source>
        <translation>这一行没有数字。</translation>
    </message>
    <message>
        <source>This lies before the day of birth.</source>
        <translation>早于出生日期。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>在将来。</translation>
    </message>
    <message>
        <source>This row holds something that cannot be.</source>
        <translation>这一行含有不可能的内容。</translation>
    </message>
    <message>
        <source>Times out of the fridge</source>
        <translation>离开冰箱的时间</translation>
    </message>
    <message>
        <source>Treatment on hold</source>
        <translation>治疗暂停</translation>
    </message>
    <message>
        <source>Undone records</source>
        <translation>撤销的记录</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Use exemptions</source>
        <translation>用药豁免</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Weights are in</source>
        <translation>体重单位</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Which medicine is the growth hormone</source>
        <translation>哪种药是生长激素</translation>
    </message>
    <message>
        <source>Whose rows these are</source>
        <translation>这些行属于谁</translation>
    </message>
    <message>
        <source>Wishes for reminders</source>
        <translation>提醒设置</translation>
    </message>
    <message>
        <source>Writing the rows into the diary…</source>
        <translation>正在把各行写入日记…</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>有疑问</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>克</translation>
    </message>
    <message>
        <source>inches, or feet and inches</source>
        <translation>英寸，或英尺和英寸</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>不在此文件中</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>磅</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}，第 {line} 行</translation>
    </message>
    <message numerus="yes">
        <source>{name} (answered {n} time(s))</source>
        <translation>
            <numerusform>{name}（回应 {n} 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful</source>
        <translation>
            <numerusform>{n} 行有疑问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) were changed since.</source>
        <translation>
            <numerusform>此后有 {n} 个文件被更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} 行略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} 行新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new row(s) can be brought in. Nothing is changed yet.</source>
        <translation>
            <numerusform>可导入 {n} 个新行。目前还没有任何更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <translation>
            <numerusform>{n} 行已有</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} Read: “{text}”</source>
        <translation>{sentence} 读到：“{text}”</translation>
    </message>
    <message>
        <source>“{column}” cannot be read as a list.</source>
        <translation>“{column}”无法读作列表。</translation>
    </message>
    <message>
        <source>“{column}” does not say how far it is from UTC.</source>
        <translation>“{column}”没有说明与 UTC 的差。</translation>
    </message>
    <message>
        <source>“{column}” is neither yes nor no.</source>
        <translation>“{column}”既不是是也不是否。</translation>
    </message>
    <message>
        <source>“{column}” is no date with a time.</source>
        <translation>“{column}”不是带时间的日期。</translation>
    </message>
    <message>
        <source>“{column}” is no date.</source>
        <translation>“{column}”不是日期。</translation>
    </message>
    <message>
        <source>“{column}” is no plain number.</source>
        <translation>“{column}”不是普通数字。</translation>
    </message>
    <message>
        <source>“{column}” is no time of day.</source>
        <translation>“{column}”不是时刻。</translation>
    </message>
    <message>
        <source>“{column}” is no time zone.</source>
        <translation>“{column}”不是时区。</translation>
    </message>
    <message>
        <source>“{column}” is no whole number.</source>
        <translation>“{column}”不是整数。</translation>
    </message>
    <message>
        <source>“{column}” is none of the known words.</source>
        <translation>“{column}”不是已知的词。</translation>
    </message>
    <message>
        <source>“{column}” names a row that is not there.</source>
        <translation>“{column}”指向的行不存在。</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Check the paper…</source>
        <translation>检查纸张…</translation>
    </message>
    <message>
        <source>Does not open by itself</source>
        <translation>不会自动打开</translation>
    </message>
    <message>
        <source>From now on the diary opens by itself on this computer.</source>
        <translation>从现在起，日记在这台电脑上自动打开。</translation>
    </message>
    <message>
        <source>From the next start it opens nothing here. Backups made until now still open with it.</source>
        <translation>从下次启动起，它在这里不再能打开任何东西。到现在为止制作的备份仍可用它打开。</translation>
    </message>
    <message>
        <source>It could keep the key, so that the diary opens by itself on this computer.</source>
        <translation>它可以保管密钥，使日记在这台电脑上自动打开。</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>密钥与恢复</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>生成新恢复码</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>生成新恢复码…</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>生成新的恢复码吗？</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>没有密码短语</translation>
    </message>
    <message>
        <source>Not checked yet: type the code back from the paper once.</source>
        <translation>尚未检查：请照着纸把恢复码重新输入一次。</translation>
    </message>
    <message>
        <source>Nothing else would be left: at every start the whole recovery code has to be typed from the paper.</source>
        <translation>那样就没有别的办法了：每次启动都要照着纸输入整个恢复码。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Open by itself from now on</source>
        <translation>从现在起自动打开</translation>
    </message>
    <message>
        <source>Open with the paper alone?</source>
        <translation>只用纸打开吗？</translation>
    </message>
    <message>
        <source>Opens by itself on this computer</source>
        <translation>在这台电脑上自动打开</translation>
    </message>
    <message>
        <source>Opens the diary and its backups when all else is lost.</source>
        <translation>当其他一切都丢失时，打开日记及其备份。</translation>
    </message>
    <message>
        <source>Opens the diary, and every backup made while it is set.</source>
        <translation>打开日记，以及设置期间制作的每一份备份。</translation>
    </message>
    <message>
        <source>Opens with your passphrase</source>
        <translation>用您的密码短语打开</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Press to change it</source>
        <translation>按下可更改</translation>
    </message>
    <message>
        <source>Press to let this computer’s keyring open it</source>
        <translation>按下可让这台电脑的密钥环打开它</translation>
    </message>
    <message>
        <source>Press to make a new one; the old one stops working here</source>
        <translation>按下可生成新的；旧的在这里不再有效</translation>
    </message>
    <message>
        <source>Press to set one</source>
        <translation>按下可设置</translation>
    </message>
    <message>
        <source>Press to store the key there once more</source>
        <translation>按下可再次把密钥存到那里</translation>
    </message>
    <message>
        <source>Recovery code not checked yet</source>
        <translation>恢复码尚未检查</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>恢复码已写在纸上</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>移除密码短语吗？</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Stop using it…</source>
        <translation>停止使用…</translation>
    </message>
    <message>
        <source>The code on your paper then no longer opens this diary. Backups made until now still open with the old code: keep the old paper as long as you keep them.</source>
        <translation>之后您纸上的恢复码将不能打开这本日记。到现在为止制作的备份仍用旧码打开：只要保留这些备份，就请保留旧纸。</translation>
    </message>
    <message>
        <source>The code on your paper then no longer opens this diary. It still opens backups that were made before.</source>
        <translation>之后您纸上的恢复码将不能打开这本日记。它仍能打开以前制作的备份。</translation>
    </message>
    <message>
        <source>The diary is encrypted. These are the ways to open it.</source>
        <translation>日记已加密。打开它的方式如下。</translation>
    </message>
    <message>
        <source>The diary opens by itself from the next start.</source>
        <translation>日记从下次启动起自动打开。</translation>
    </message>
    <message>
        <source>The diary opens by itself while you are logged in.</source>
        <translation>您登录期间日记自动打开。</translation>
    </message>
    <message>
        <source>The keyring no longer opens the diary.</source>
        <translation>密钥环不再打开日记。</translation>
    </message>
    <message>
        <source>The keys of this diary are not kept here.</source>
        <translation>这本日记的密钥不保存在这里。</translation>
    </message>
    <message>
        <source>The made-up family leaves this computer’s keyring alone.</source>
        <translation>虚构的家庭不会动这台电脑的密钥环。</translation>
    </message>
    <message>
        <source>The new code is on paper and was checked.</source>
        <translation>新恢复码已写在纸上并检查过。</translation>
    </message>
    <message>
        <source>The new passphrase opens the diary from now on.</source>
        <translation>从现在起，新的密码短语可以打开日记。</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>密码短语已设置。</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>密码短语已移除。</translation>
    </message>
    <message>
        <source>Then only the recovery code would open the diary, and it was not checked yet. Check the paper first, or set up another way.</source>
        <translation>那样就只有恢复码能打开日记，而它还没有检查过。请先检查纸张，或设置另一种方式。</translation>
    </message>
    <message>
        <source>This computer’s keyring</source>
        <translation>这台电脑的密钥环</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Words only you know, for opening the diary anywhere.</source>
        <translation>只有您知道的词句，用来在任何地方打开日记。</translation>
    </message>
    <message>
        <source>Yes, the paper alone</source>
        <translation>是的，只用纸</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>A limit is typed with its sign, such as &lt; 15.</source>
        <translation>界限请连同符号输入，例如 &lt; 15。</translation>
    </message>
    <message>
        <source>Another test…</source>
        <translation>其他检查…</translation>
    </message>
    <message>
        <source>Another unit…</source>
        <translation>其他单位…</translation>
    </message>
    <message>
        <source>As it stands on the report; nothing is converted.</source>
        <translation>按报告所写；不作换算。</translation>
    </message>
    <message>
        <source>Assay, if it is named</source>
        <translation>检测方法（若有注明）</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>胆固醇</translation>
    </message>
    <message>
        <source>Cortisol, morning</source>
        <translation>皮质醇，早晨</translation>
    </message>
    <message>
        <source>Cortisol, other time</source>
        <translation>皮质醇，其他时间</translation>
    </message>
    <message>
        <source>Day the blood was taken</source>
        <translation>抽血日期</translation>
    </message>
    <message>
        <source>Free T3</source>
        <translation>游离 T3</translation>
    </message>
    <message>
        <source>Free T4</source>
        <translation>游离 T4</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Glucose, 2 hours after the sugar drink</source>
        <translation>血糖，喝糖水后 2 小时</translation>
    </message>
    <message>
        <source>Glucose, any time</source>
        <translation>血糖，随机</translation>
    </message>
    <message>
        <source>Glucose, fasting</source>
        <translation>血糖，空腹</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>高密度脂蛋白胆固醇</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>I know the time it was taken</source>
        <translation>我知道抽血时间</translation>
    </message>
    <message>
        <source>IGF-1</source>
        <translation>IGF-1</translation>
    </message>
    <message>
        <source>IGFBP-3</source>
        <translation>IGFBP-3</translation>
    </message>
    <message>
        <source>Insulin, fasting</source>
        <translation>胰岛素，空腹</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>低密度脂蛋白胆固醇</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Leave one side empty where the report gives only one.</source>
        <translation>报告只给一侧时，另一侧留空。</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>检查名称</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>新结果</translation>
    </message>
    <message>
        <source>Non-HDL cholesterol</source>
        <translation>非高密度脂蛋白胆固醇</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result changed.</source>
        <translation>结果已更改。</translation>
    </message>
    <message>
        <source>Result recorded.</source>
        <translation>结果已记录。</translation>
    </message>
    <message>
        <source>Result taken out.</source>
        <translation>结果已移除。</translation>
    </message>
    <message>
        <source>SDS, if the lab gave one</source>
        <translation>SDS（若实验室给出）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save, and the next one</source>
        <translation>保存，并输入下一个</translation>
    </message>
    <message>
        <source>TSH</source>
        <translation>TSH</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Taken fasting?</source>
        <translation>是空腹抽的吗？</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The blood sample</source>
        <translation>血样</translation>
    </message>
    <message>
        <source>The lab’s own range</source>
        <translation>实验室自己的范围</translation>
    </message>
    <message>
        <source>Time it was taken</source>
        <translation>抽血时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>甘油三酯</translation>
    </message>
    <message>
        <source>Type the figure as on the report, such as {example} or &lt; {example}.</source>
        <translation>请按报告输入数字，例如 {example} 或 &lt; {example}。</translation>
    </message>
    <message>
        <source>Type the figure on the report.</source>
        <translation>请输入报告上的数字。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit as on the report</source>
        <translation>报告上的单位</translation>
    </message>
    <message>
        <source>Vitamin D (25-OH)</source>
        <translation>维生素 D（25-OH）</translation>
    </message>
    <message>
        <source>above the lab’s range</source>
        <translation>高于实验室范围</translation>
    </message>
    <message>
        <source>also injected that day: note the time to tell before from after</source>
        <translation>那天也有注射：请记下时间以区分前后</translation>
    </message>
    <message>
        <source>below the lab’s range</source>
        <translation>低于实验室范围</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>空腹</translation>
    </message>
    <message>
        <source>lab’s range from {low}</source>
        <translation>实验室范围自 {low} 起</translation>
    </message>
    <message>
        <source>lab’s range up to {high}</source>
        <translation>实验室范围至 {high}</translation>
    </message>
    <message>
        <source>lab’s range {low} to {high}</source>
        <translation>实验室范围 {low} 至 {high}</translation>
    </message>
    <message>
        <source>not fasting</source>
        <translation>非空腹</translation>
    </message>
    <message>
        <source>within the lab’s range</source>
        <translation>在实验室范围内</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) since the dose change</source>
        <translation>
            <numerusform>距剂量变化 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) since the last injection</source>
        <translation>
            <numerusform>距上次注射 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{sds} SDS by the lab</source>
        <translation>实验室给出 {sds} SDS</translation>
    </message>
    <message>
        <source>{value} by arithmetic ({names} equation)</source>
        <translation>{value}，按算术（{names} 公式）</translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>Add a measure…</source>
        <translation>添加测量值…</translation>
    </message>
    <message>
        <source>Add a result…</source>
        <translation>添加结果…</translation>
    </message>
    <message>
        <source>Add the first result…</source>
        <translation>添加第一个结果…</translation>
    </message>
    <message>
        <source>All by: {what}.</source>
        <translation>全部依据：{what}。</translation>
    </message>
    <message>
        <source>Body measures</source>
        <translation>身体测量</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>{when} 修改</translation>
    </message>
    <message>
        <source>Changed {when} by {who}</source>
        <translation>{who} 于 {when} 修改</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>化验</translation>
    </message>
    <message>
        <source>No result is noted yet</source>
        <translation>还没有结果记录</translation>
    </message>
    <message>
        <source>Recorded {when}</source>
        <translation>{when} 记录</translation>
    </message>
    <message>
        <source>Recorded {when} by {who}</source>
        <translation>{who} 于 {when} 记录</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save or print…</source>
        <translation>保存或打印…</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The clinic asked for…</source>
        <translation>诊所要求…</translation>
    </message>
    <message>
        <source>Type results as they stand on the report, with the lab’s own range. The days since the dose change and the last injection are added by themselves.</source>
        <translation>请按报告输入结果，并附实验室自己的范围。距剂量变化和上次注射的天数会自动加上。</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>该做的检查</translation>
    </message>
</context>
<context>
    <name>LateDose</name>
    <message>
        <source>Compare it with the leaflet in your own pack.</source>
        <translation>请与您自己包装里的说明书核对。</translation>
    </message>
    <message>
        <source>Leaflet for {countries}: {sources}</source>
        <translation>{countries} 的说明书：{sources}</translation>
    </message>
    <message>
        <source>Leaflet: {sources}</source>
        <translation>说明书：{sources}</translation>
    </message>
    <message>
        <source>When a dose is late</source>
        <translation>某次注射晚了怎么办</translation>
    </message>
    <message>
        <source>{title}, {publisher}, read {date}</source>
        <translation>{title}，{publisher}，{date} 阅读</translation>
    </message>
</context>
<context>
    <name>Leaflet</name>
    <message>
        <source>As I read it in my leaflet…</source>
        <translation>按我的说明书输入…</translation>
    </message>
    <message>
        <source>At or below (optional)</source>
        <translation>不高于（可选）</translation>
    </message>
    <message>
        <source>Before every injection</source>
        <translation>每次注射前</translation>
    </message>
    <message>
        <source>Check your leaflet</source>
        <translation>请核对您的说明书</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Days, as your leaflet says</source>
        <translation>天数，按您的说明书</translation>
    </message>
    <message>
        <source>Each priming takes</source>
        <translation>每次排气用掉</translation>
    </message>
    <message>
        <source>For each new pack</source>
        <translation>每开一个新包装</translation>
    </message>
    <message>
        <source>Hold the figures against your own leaflet, then tick this.</source>
        <translation>请把这些数字与您自己的说明书核对，然后勾选。</translation>
    </message>
    <message>
        <source>Hours out of the fridge, as your leaflet says</source>
        <translation>离开冰箱的小时数，按您的说明书</translation>
    </message>
    <message>
        <source>I checked my leaflet today</source>
        <translation>我今天核对了说明书</translation>
    </message>
    <message>
        <source>Injections, as your leaflet says</source>
        <translation>注射次数，按您的说明书</translation>
    </message>
    <message>
        <source>Most injections from one pack</source>
        <translation>一个包装最多注射次数</translation>
    </message>
    <message>
        <source>No figure was verified for this pack and country. Type what your own leaflet says; it is kept as yours.</source>
        <translation>此包装和国家没有经核实的数字。请输入您自己说明书上的内容；会作为您的数字保存。</translation>
    </message>
    <message>
        <source>Not checked, no timer</source>
        <translation>未核对，不计时</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Once opened, it may be used for</source>
        <translation>开封后可使用</translation>
    </message>
    <message>
        <source>Priming, by the device’s manual</source>
        <translation>排气，按装置手册</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Time out of the fridge</source>
        <translation>离开冰箱的时间</translation>
    </message>
    <message>
        <source>Type a whole number, such as 5.</source>
        <translation>请输入整数，例如 5。</translation>
    </message>
    <message>
        <source>Type hours, such as 72.</source>
        <translation>请输入小时数，例如 72。</translation>
    </message>
    <message>
        <source>Type whole days, such as 28.</source>
        <translation>请输入整天数，例如 28。</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>at each use</source>
        <translation>每次使用</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总共</translation>
    </message>
    <message>
        <source>{product} {strength}, {region}. Take the leaflet out of this box: limits differ by country and strength, and the expiry printed on the pack always comes first.</source>
        <translation>{product} {strength}，{region}。请取出这个盒子里的说明书：限值因国家和规格而异，包装上印的有效期始终优先。</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Aims for IGF-1</source>
        <translation>IGF-1 的目标</translation>
    </message>
    <message>
        <source>Article · {id}</source>
        <translation>文章 · {id}</translation>
    </message>
    <message>
        <source>Article, “{section}” · {id}</source>
        <translation>文章，“{section}” · {id}</translation>
    </message>
    <message>
        <source>Benefits and limits</source>
        <translation>益处与局限</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Common side effects</source>
        <translation>常见副作用</translation>
    </message>
    <message>
        <source>Daily and weekly products</source>
        <translation>每日和每周产品</translation>
    </message>
    <message>
        <source>Dose ranges</source>
        <translation>剂量范围</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>Find in all chapters</source>
        <translation>在所有章节中查找</translation>
    </message>
    <message>
        <source>For reading only. The article calls these figures illustrations: the label, the diagnosis, age, weight, hormones and tests decide, and only your clinician sets a dose. This program compares no prescription with them.</source>
        <translation>仅供阅读。文章称这些数字为示例：由标签、诊断、年龄、体重、激素和化验决定，只有您的医生能定剂量。本程序不把任何处方与之比较。</translation>
    </message>
    <message>
        <source>Found for “{typed}”</source>
        <translation>查找“{typed}”的结果</translation>
    </message>
    <message>
        <source>From “{title}”, in our own words. Your care team comes first.</source>
        <translation>来自“{title}”，用我们自己的话写成。请以您的医疗团队为先。</translation>
    </message>
    <message>
        <source>Growth hormone</source>
        <translation>生长激素</translation>
    </message>
    <message>
        <source>Guidance adds</source>
        <translation>指南补充</translation>
    </message>
    <message>
        <source>Guidance agrees</source>
        <translation>指南一致</translation>
    </message>
    <message>
        <source>Guidance differs</source>
        <translation>指南不同</translation>
    </message>
    <message>
        <source>Guidance says otherwise</source>
        <translation>指南另有说法</translation>
    </message>
    <message>
        <source>Here: {how}</source>
        <translation>这里：{how}</translation>
    </message>
    <message>
        <source>How clinicians find the dose</source>
        <translation>医生怎样找到剂量</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>怎样起作用</translation>
    </message>
    <message>
        <source>In Prader-Willi syndrome</source>
        <translation>在 Prader-Willi 综合征中</translation>
    </message>
    <message>
        <source>In Turner syndrome</source>
        <translation>在 Turner 综合征中</translation>
    </message>
    <message>
        <source>In a few places the article does not agree with itself. Both sides are shown, and how this program deals with it.</source>
        <translation>文章有几处前后不一致。这里列出两种说法，以及本程序怎样处理。</translation>
    </message>
    <message>
        <source>In adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>In children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简言之</translation>
    </message>
    <message>
        <source>In transition, when growth is nearly finished</source>
        <translation>过渡期，生长接近完成时</translation>
    </message>
    <message>
        <source>Injecting and storing</source>
        <translation>注射与储存</translation>
    </message>
    <message>
        <source>Law and counterfeits</source>
        <translation>法律与假药</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Lots and packs on record</source>
        <translation>记录中的批号和包装</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician</source>
        <translation>尚未经临床医生审阅</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>什么也没找到</translation>
    </message>
    <message>
        <source>Open “When to call”</source>
        <translation>打开“何时求助”</translation>
    </message>
    <message>
        <source>Opens the chapter</source>
        <translation>打开该章节</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>其他药物</translation>
    </message>
    <message>
        <source>Our own reading</source>
        <translation>我们自己的解读</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>第 {number} 处</translation>
    </message>
    <message>
        <source>Print a checklist for the injection…</source>
        <translation>打印注射清单…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Reviewed by a clinician: {signed} of {every} statements</source>
        <translation>经临床医生审阅：{every} 条中 {signed} 条</translation>
    </message>
    <message>
        <source>Sport and exemptions</source>
        <translation>体育与豁免</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储存</translation>
    </message>
    <message>
        <source>Tests and visits</source>
        <translation>检查与就诊</translation>
    </message>
    <message>
        <source>The diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>The injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>This is what one article says, “{title}”, restated in our own words. Below each statement stands where it comes from. What guidance adds or says otherwise is marked and stands beside it.</source>
        <translation>这是一篇文章“{title}”的内容，用我们自己的话重述。每条陈述下面注明出处。指南补充或另有说法之处会标明并列在旁边。</translation>
    </message>
    <message>
        <source>Titration and IGF-1</source>
        <translation>滴定与 IGF-1</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word for it.</source>
        <translation>请少输几个字，或换一个词。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>What guidance says besides</source>
        <translation>指南还说了什么</translation>
    </message>
    <message>
        <source>What it can and cannot do</source>
        <translation>能做什么，不能做什么</translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation>不用于什么</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>用于什么</translation>
    </message>
    <message>
        <source>What it is, and is not</source>
        <translation>是什么，不是什么</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>效果好是什么样</translation>
    </message>
    <message>
        <source>When it says to call</source>
        <translation>什么时候说要求助</translation>
    </message>
    <message>
        <source>Where it says two things</source>
        <translation>说法不一之处</translation>
    </message>
    <message>
        <source>Where this program stands</source>
        <translation>本程序的立场</translation>
    </message>
    <message>
        <source>Who should not take it</source>
        <translation>哪些人不应使用</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>适合哪些人</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>仅供阅读</translation>
    </message>
    <message>
        <source>read in a copy or second-hand</source>
        <translation>读自副本或转述</translation>
    </message>
    <message numerus="yes">
        <source>{n} places found</source>
        <translation>
            <numerusform>找到 {n} 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnPaper</name>
    <message>
        <source>All chapters</source>
        <translation>所有章节</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Learn on paper</source>
        <translation>学习（纸质）</translation>
    </message>
    <message>
        <source>Only what is read here; nothing about anybody’s treatment.</source>
        <translation>只有这里读到的内容；不涉及任何人的治疗。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Above this glucose, get advice the same day</source>
        <translation>血糖高于此值，当天求助</translation>
    </message>
    <message>
        <source>Above this glucose, tell the team</source>
        <translation>血糖高于此值，告诉团队</translation>
    </message>
    <message>
        <source>Above this lower blood pressure, tell the team</source>
        <translation>低压高于此值，告诉团队</translation>
    </message>
    <message>
        <source>Above this upper blood pressure, tell the team</source>
        <translation>高压高于此值，告诉团队</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>由谁给出</translation>
    </message>
    <message>
        <source>Glucose unit</source>
        <translation>血糖单位</translation>
    </message>
    <message>
        <source>Glucose, same day</source>
        <translation>血糖，当天</translation>
    </message>
    <message>
        <source>Glucose, tell the team</source>
        <translation>血糖，告诉团队</translation>
    </message>
    <message>
        <source>Limits the clinic gave</source>
        <translation>诊所给的限值</translation>
    </message>
    <message>
        <source>Lower blood pressure</source>
        <translation>低压（舒张压）</translation>
    </message>
    <message>
        <source>None. Nothing is built in.</source>
        <translation>没有。程序不内置任何限值。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>没有说</translation>
    </message>
    <message>
        <source>Only what the clinic told you. Empty means that none was given.</source>
        <translation>只填诊所告诉您的。留空表示没有给。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Type them in…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Upper blood pressure</source>
        <translation>高压（收缩压）</translation>
    </message>
    <message>
        <source>Weight gained</source>
        <translation>体重增加</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who gave them</source>
        <translation>谁给的</translation>
    </message>
    <message>
        <source>With more weight gained than this, tell the team</source>
        <translation>体重增加超过此值，告诉团队</translation>
    </message>
    <message>
        <source>above {v} {unit}</source>
        <translation>高于 {v} {unit}</translation>
    </message>
    <message>
        <source>within this many days</source>
        <translation>在这么多天之内</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>Correct details</source>
        <translation>更正详情</translation>
    </message>
    <message>
        <source>End this one on {day}</source>
        <translation>于 {day} 结束这一行</translation>
    </message>
    <message>
        <source>Last day (optional)</source>
        <translation>最后一天（可选）</translation>
    </message>
    <message>
        <source>Leave it empty while no end is planned.</source>
        <translation>没有计划结束时请留空。</translation>
    </message>
    <message>
        <source>New dose or product</source>
        <translation>新的剂量或产品</translation>
    </message>
    <message>
        <source>Prescribed for (optional)</source>
        <translation>处方用于（可选）</translation>
    </message>
    <message>
        <source>Reason, as the team gave it (optional)</source>
        <translation>原因，按团队所说（可选）</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as prescribed</source>
        <translation>按处方保存</translation>
    </message>
    <message>
        <source>The last day comes before the first. Choose a later one.</source>
        <translation>最后一天早于第一天。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>What is prescribed</source>
        <translation>处方内容</translation>
    </message>
    <message>
        <source>Where the pack is sold</source>
        <translation>包装的销售地</translation>
    </message>
    <message>
        <source>such as weight gain or a change of product</source>
        <translation>例如体重增加或更换产品</translation>
    </message>
    <message>
        <source>where it differs from the diagnosis entered</source>
        <translation>若与已输入的诊断不同</translation>
    </message>
    <message>
        <source>{name} has {usable} usable spots; with this plan {needed} are needed for each to rest in full. More areas can be chosen on the Sites page, as the team allows.</source>
        <translation>{name} 有 {usable} 个可用部位；按此计划，要让每个部位充分休息需要 {needed} 个。可在“部位”页按团队允许选择更多区域。</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>After so long without a key or a touch everything is covered until the passphrase is typed. What you were writing stays; reminders go on.</source>
        <translation>这么久没有按键或触碰之后，一切都会被遮住，直到输入密码短语。正在写的内容会保留；提醒照常。</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁定（Ctrl+L）</translation>
    </message>
    <message>
        <source>Lock when left alone</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Set a passphrase first: it opens the diary again.</source>
        <translation>请先设置密码短语：用它重新打开日记。</translation>
    </message>
    <message>
        <source>The diary is locked</source>
        <translation>日记已锁定</translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Also sets how dates and figures are written.</source>
        <translation>也决定日期和数字的写法。</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>与这台电脑一致</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>For this computer only; another computer keeps its own.</source>
        <translation>仅用于这台电脑；另一台保留自己的设置。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The new language is spoken from the next start of the program.</source>
        <translation>新语言从程序下次启动起使用。</translation>
    </message>
    <message>
        <source>These words were translated with a machine’s help, and no clinician has signed them yet. Where a sentence seems odd, your leaflet and your care team decide.</source>
        <translation>这些文字借助机器翻译，尚无临床医生签字。语句若有怪异之处，以您的说明书和医疗团队为准。</translation>
    </message>
    <message>
        <source>This line shows how large text is now.</source>
        <translation>这一行显示现在的文字大小。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>A recall or message</source>
        <translation>召回或通知</translation>
    </message>
    <message>
        <source>Ask your pharmacist what it means for a pack you have.</source>
        <translation>请问药师，这对您手头的包装意味着什么。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>批号 {lot}</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>No injection is noted from it.</source>
        <translation>没有记录来自它的注射。</translation>
    </message>
    <message>
        <source>No lot like this is noted.</source>
        <translation>没有这样的批号记录。</translation>
    </message>
    <message>
        <source>Note a recall or message…</source>
        <translation>记下召回或通知…</translation>
    </message>
    <message>
        <source>Noted {date}: {text}</source>
        <translation>{date} 记录：{text}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>备注已保存。</translation>
    </message>
    <message>
        <source>Type a lot number to see which injections came from it.</source>
        <translation>请输入批号，查看哪些注射来自它。</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where you read it (optional)</source>
        <translation>在哪里读到的（可选）</translation>
    </message>
    <message>
        <source>{note} ({where})</source>
        <translation>{note}（{where}）</translation>
    </message>
    <message numerus="yes">
        <source>{n} box(es) of needles</source>
        <translation>
            <numerusform>{n} 盒针头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s), {first} to {last}</source>
        <translation>
            <numerusform>{n} 次注射，{first} 至 {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note(s)</source>
        <translation>
            <numerusform>{n} 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack(s)</source>
        <translation>
            <numerusform>{n} 个包装</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} · {state}</source>
        <translation>{pack} · {state}</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>At home</source>
        <translation>家中</translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>器具</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头围</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Home and clinic are kept apart: their devices differ a little.</source>
        <translation>家中和诊所分开记录：器具略有差异。</translation>
    </message>
    <message>
        <source>If taken again; the mean is kept with the readings.</source>
        <translation>如果重复测量；保留读数和均值。</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>卧位</translation>
    </message>
    <message>
        <source>Mean: {mean}</source>
        <translation>均值：{mean}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量于</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量人</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>新的测量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>第二次读数</translation>
    </message>
    <message>
        <source>Sitting height</source>
        <translation>坐高</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站立</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Third reading</source>
        <translation>第三次读数</translation>
    </message>
    <message>
        <source>Under 2 years, children are measured lying.</source>
        <translation>2 岁以下的儿童躺着测量。</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>Medical</name>
    <message>
        <source>A severe reaction to growth hormone before</source>
        <translation>以前对生长激素的严重反应</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Background of {name}</source>
        <translation>{name} 的背景</translation>
    </message>
    <message>
        <source>Date of the diagnosis</source>
        <translation>确诊日期</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>要记住的日期</translation>
    </message>
    <message>
        <source>Genetics</source>
        <translation>遗传学</translation>
    </message>
    <message>
        <source>Growth treatment stopped on</source>
        <translation>生长治疗停止日期</translation>
    </message>
    <message>
        <source>Highest growth hormone, with its unit</source>
        <translation>生长激素最高值及单位</translation>
    </message>
    <message>
        <source>How the diagnosis was made</source>
        <translation>诊断是怎样做出的</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>In your own words, as the clinic told you. All of it is optional; what is empty counts as not noted.</source>
        <translation>用您自己的话，按诊所告诉您的。全部可选；留空表示未记录。</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>MRI</translation>
    </message>
    <message>
        <source>Other hormones</source>
        <translation>其他激素</translation>
    </message>
    <message>
        <source>Result of that test, as told</source>
        <translation>那次检查的结果，按所说</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sleep study before the start</source>
        <translation>开始前的睡眠检查</translation>
    </message>
    <message>
        <source>Steroid emergency plan</source>
        <translation>类固醇急救计划</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>由谁教</translation>
    </message>
    <message>
        <source>Teaching session on injecting</source>
        <translation>注射教学</translation>
    </message>
    <message>
        <source>Tested again on</source>
        <translation>再次检查日期</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The background was saved.</source>
        <translation>背景已保存。</translation>
    </message>
    <message>
        <source>What it showed, as told</source>
        <translation>结果如何，按所说</translation>
    </message>
    <message>
        <source>such as thyroid, cortisol, desmopressin</source>
        <translation>例如甲状腺、皮质醇、去氨加压素</translation>
    </message>
    <message>
        <source>such as two stimulation tests, with their dates</source>
        <translation>例如两次激发试验及日期</translation>
    </message>
    <message>
        <source>when, to which product, what happened</source>
        <translation>何时、对哪种产品、发生了什么</translation>
    </message>
    <message>
        <source>where it is kept, and what it says to do when ill</source>
        <translation>放在哪里，生病时怎么做</translation>
    </message>
    <message>
        <source>write “none known” where that was asked and denied</source>
        <translation>若问过并否认，请写“无已知过敏”</translation>
    </message>
</context>
<context>
    <name>Medicine</name>
    <message>
        <source>Add a medicine…</source>
        <translation>添加药物…</translation>
    </message>
    <message>
        <source>Another medicine</source>
        <translation>其他药物</translation>
    </message>
    <message>
        <source>Another steroid</source>
        <translation>其他类固醇</translation>
    </message>
    <message>
        <source>Anti-seizure medicine</source>
        <translation>抗癫痫药</translation>
    </message>
    <message>
        <source>Ciclosporin</source>
        <translation>环孢素</translation>
    </message>
    <message>
        <source>Diabetes medicine</source>
        <translation>糖尿病药物</translation>
    </message>
    <message>
        <source>Hydrocortisone or another replacement steroid</source>
        <translation>氢化可的松或其他替代类固醇</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No medicine is listed.</source>
        <translation>没有列出药物。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Oestrogen as a patch, gel or injection</source>
        <translation>贴片、凝胶或注射的雌激素</translation>
    </message>
    <message>
        <source>Oestrogen or contraception by mouth</source>
        <translation>口服雌激素或避孕药</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>其他药物</translation>
    </message>
    <message>
        <source>Puberty-pausing medicine (GnRH analogue)</source>
        <translation>暂停青春期的药物（GnRH 类似物）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>已从列表移除。</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>开始使用于</translation>
    </message>
    <message>
        <source>Testosterone</source>
        <translation>睾酮</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>Thyroid tablet</source>
        <translation>甲状腺药片</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>自 {since} 起</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>到 {until}</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>Ahead</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Back and shoulders</source>
        <translation>背部和肩部</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation>骨密度</translation>
    </message>
    <message>
        <source>Breathing during sleep</source>
        <translation>睡眠呼吸</translation>
    </message>
    <message>
        <source>Can be done now</source>
        <translation>现在可以做</translation>
    </message>
    <message>
        <source>Clinic’s date: {date}</source>
        <translation>诊所的日期：{date}</translation>
    </message>
    <message>
        <source>Cortisol</source>
        <translation>皮质醇</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>{date} 已做</translation>
    </message>
    <message>
        <source>Eye examination</source>
        <translation>眼科检查</translation>
    </message>
    <message>
        <source>Glucose or HbA1c</source>
        <translation>血糖或 HbA1c</translation>
    </message>
    <message>
        <source>Height and weight</source>
        <translation>身高和体重</translation>
    </message>
    <message>
        <source>IGF-1</source>
        <translation>IGF-1</translation>
    </message>
    <message>
        <source>It is put off</source>
        <translation>推迟了</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已经做了</translation>
    </message>
    <message>
        <source>Its date comes before the article’s interval.</source>
        <translation>其日期早于文章的间隔。</translation>
    </message>
    <message>
        <source>Lipids</source>
        <translation>血脂</translation>
    </message>
    <message>
        <source>Name of it</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not wanted by the clinic</source>
        <translation>诊所不需要</translation>
    </message>
    <message>
        <source>Not wanted by the clinic, said on {date}</source>
        <translation>诊所不需要，{date} 所说</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>记下情况</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>至今所记</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Only if the clinic said so.</source>
        <translation>仅当诊所这样说时。</translation>
    </message>
    <message>
        <source>Put off to {date}</source>
        <translation>推迟到 {date}</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Symptoms asked by name</source>
        <translation>逐项询问症状</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>The clinic asked for…</source>
        <translation>诊所要求…</translation>
    </message>
    <message>
        <source>The clinic does not want it</source>
        <translation>诊所不需要</translation>
    </message>
    <message>
        <source>The clinic gave a date</source>
        <translation>诊所给了日期</translation>
    </message>
    <message>
        <source>The intervals are the source article’s, not ours and not this person’s plan; the clinic’s own dates always come first. Not yet reviewed by a clinician.</source>
        <translation>这些间隔来自源文章，不是我们的，也不是此人的计划；诊所自己的日期始终优先。尚未经临床医生审阅。</translation>
    </message>
    <message>
        <source>Then again every</source>
        <translation>之后每隔</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>甲状腺</translation>
    </message>
    <message>
        <source>Visit to the clinic</source>
        <translation>到诊所就诊</translation>
    </message>
    <message>
        <source>What else is said</source>
        <translation>另外的说法</translation>
    </message>
    <message>
        <source>What is there to note?</source>
        <translation>要记什么？</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>文章怎么说</translation>
    </message>
    <message>
        <source>What the clinic asked for</source>
        <translation>诊所要求的</translation>
    </message>
    <message>
        <source>Who at the clinic said it</source>
        <translation>诊所里是谁说的</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>at the next visit; none is booked here</source>
        <translation>下次就诊时；这里没有预约</translation>
    </message>
    <message>
        <source>at the visit on {date}</source>
        <translation>在 {date} 就诊时</translation>
    </message>
    <message>
        <source>booked for {date}</source>
        <translation>预约在 {date}</translation>
    </message>
    <message>
        <source>by the article’s interval from {earliest} to {latest}</source>
        <translation>按文章的间隔，{earliest} 至 {latest}</translation>
    </message>
    <message>
        <source>last on {date}</source>
        <translation>上次 {date}</translation>
    </message>
    <message>
        <source>no further date from the clinic</source>
        <translation>诊所没有给出后续日期</translation>
    </message>
    <message numerus="yes">
        <source>none since the dose change {n} day(s) ago</source>
        <translation>
            <numerusform>{n} 天前剂量变化以来尚无</numerusform>
        </translation>
    </message>
    <message>
        <source>not on record yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>not wanted by the clinic</source>
        <translation>诊所不需要</translation>
    </message>
    <message>
        <source>noted {when}</source>
        <translation>{when} 记录</translation>
    </message>
    <message>
        <source>noted {when} by {who}</source>
        <translation>{who} 于 {when} 记录</translation>
    </message>
    <message>
        <source>press to take it out</source>
        <translation>按下可移除</translation>
    </message>
    <message>
        <source>put off to {date}</source>
        <translation>推迟到 {date}</translation>
    </message>
    <message>
        <source>the article asks for it before the start</source>
        <translation>文章要求在开始之前做</translation>
    </message>
    <message>
        <source>the article gives no date; the clinic decides</source>
        <translation>文章没有给出日期；由诊所决定</translation>
    </message>
    <message>
        <source>the article’s interval has passed ({date})</source>
        <translation>文章的间隔已过（{date}）</translation>
    </message>
    <message>
        <source>the clinic’s date, {date}, has passed</source>
        <translation>诊所的日期 {date} 已过</translation>
    </message>
    <message>
        <source>the clinic’s date: {date}</source>
        <translation>诊所的日期：{date}</translation>
    </message>
    <message numerus="yes">
        <source>then every {n} month(s)</source>
        <translation>
            <numerusform>之后每 {n} 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Person: {name}</source>
        <translation>人员：{name}</translation>
    </message>
    <message>
        <source>Visit question…</source>
        <translation>就诊问题…</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>何时求助</translation>
    </message>
    <message>
        <source>Write down a question for the next visit (Ctrl+Shift+Q)</source>
        <translation>写下一个下次就诊的问题（Ctrl+Shift+Q）</translation>
    </message>
</context>
<context>
    <name>Needles</name>
    <message>
        <source>Add a new box</source>
        <translation>添加新的一盒</translation>
    </message>
    <message numerus="yes">
        <source>By the record: {n} needle(s) in the box in use</source>
        <translation>
            <numerusform>按记录：在用的盒里有 {n} 支针头</numerusform>
        </translation>
    </message>
    <message>
        <source>Gauge, as prescribed</source>
        <translation>粗细，按处方</translation>
    </message>
    <message>
        <source>I counted the box in use</source>
        <translation>我清点了在用的盒子</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lot (optional)</source>
        <translation>批号（可选）</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Pen needles</source>
        <translation>笔用针头</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Some were bent, dropped or tried in vain</source>
        <translation>有几支弯了、掉了或白试了</translation>
    </message>
    <message>
        <source>Type a whole number, such as 14.</source>
        <translation>请输入整数，例如 14。</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>{words}, added {date}</source>
        <translation>{words}，{date} 添加</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已注射</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏打</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>部分注射</translation>
    </message>
    <message>
        <source>Skipped on purpose</source>
        <translation>有意跳过</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add time out…</source>
        <translation>添加离开冰箱的时间…</translation>
    </message>
    <message>
        <source>Amount…</source>
        <translation>量…</translation>
    </message>
    <message>
        <source>Another product…</source>
        <translation>其他产品…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Another strength…</source>
        <translation>其他规格…</translation>
    </message>
    <message>
        <source>Back in the fridge</source>
        <translation>放回冰箱</translation>
    </message>
    <message>
        <source>Broken or leaking</source>
        <translation>破损或漏液</translation>
    </message>
    <message>
        <source>By your leaflet its days end first: the last dose is on {day}, with about {rest} left. It is discarded then, even with medicine in it.</source>
        <translation>按您的说明书，使用天数先到：最后一次是 {day}，大约剩 {rest}。届时即使有药也要丢弃。</translation>
    </message>
    <message>
        <source>By your leaflet its number of injections ends first: the last is on {day}, with about {rest} left.</source>
        <translation>按您的说明书，注射次数先到：最后一次是 {day}，大约剩 {rest}。</translation>
    </message>
    <message>
        <source>Check my leaflet…</source>
        <translation>核对我的说明书…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cloudy or with particles</source>
        <translation>浑浊或有颗粒</translation>
    </message>
    <message>
        <source>Cloudy, coloured or with particles</source>
        <translation>浑浊、变色或有颗粒</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Discarded because</source>
        <translation>丢弃原因</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Dropped or damaged</source>
        <translation>掉落或损坏</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>已空</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Estimate: {content} printed, less {taken} recorded.</source>
        <translation>估计：印刷 {content}，减去已记录的 {taken}。</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>From your leaflet</source>
        <translation>来自您的说明书</translation>
    </message>
    <message>
        <source>Frozen, warm or cloudy?</source>
        <translation>冻过、热过或浑浊？</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Injections from it</source>
        <translation>来自它的注射</translation>
    </message>
    <message>
        <source>It froze</source>
        <translation>冻过</translation>
    </message>
    <message>
        <source>It froze, or may have</source>
        <translation>冻过，或可能冻过</translation>
    </message>
    <message>
        <source>It gives its last full dose on {day}, with about {rest} left. Ask your team how they want partial doses handled.</source>
        <translation>它在 {day} 给出最后一次全量，大约剩 {rest}。请问团队不足一次的剂量怎样处理。</translation>
    </message>
    <message>
        <source>It gives its last full dose on {day}.</source>
        <translation>它在 {day} 给出最后一次全量。</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>已经空了</translation>
    </message>
    <message>
        <source>It is lost, or not there when counted</source>
        <translation>丢了，或清点时不见了</translation>
    </message>
    <message>
        <source>It was recalled</source>
        <translation>被召回</translation>
    </message>
    <message>
        <source>It was too warm</source>
        <translation>太热了</translation>
    </message>
    <message>
        <source>It was too warm, or too long out</source>
        <translation>太热，或离开冰箱太久</translation>
    </message>
    <message>
        <source>Its days in use were over</source>
        <translation>使用天数已满</translation>
    </message>
    <message>
        <source>Its printed expiry comes first: the last dose is on {day}, with about {rest} left.</source>
        <translation>印刷有效期先到：最后一次是 {day}，大约剩 {rest}。</translation>
    </message>
    <message>
        <source>Last looked at</source>
        <translation>上次查看</translation>
    </message>
    <message>
        <source>Last looked at on {day}: clear, not frozen, in date.</source>
        <translation>上次于 {day} 查看：清澈、没冻过、在有效期内。</translation>
    </message>
    <message>
        <source>Leave it empty for an unopened pack; the first injection fills it in.</source>
        <translation>未开封的请留空；第一次注射时会填上。</translation>
    </message>
    <message>
        <source>Less {amount} for priming, by your manual.</source>
        <translation>减去 {amount} 用于排气，按您的手册。</translation>
    </message>
    <message numerus="yes">
        <source>Less {amount} that stayed behind in your last {n} empty pack(s) (median).</source>
        <translation>
            <numerusform>减去您最近 {n} 个空包装里剩下的 {amount}（中位数）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at today, {time}: clear, not frozen, in date.</source>
        <translation>今天 {time} 查看：清澈、没冻过、在有效期内。</translation>
    </message>
    <message>
        <source>Looked: clear, not frozen, in date</source>
        <translation>看过：清澈、没冻过、在有效期内</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Name as on the pack</source>
        <translation>按包装写的名称</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>新包装</translation>
    </message>
    <message>
        <source>No dose is planned from it for now.</source>
        <translation>目前没有计划用它注射。</translation>
    </message>
    <message>
        <source>No estimate: the content of this pack is not typed, or its unit is not that of the doses. Units are never converted.</source>
        <translation>无法估计：没有输入这一包装的内容，或其单位与剂量不同。单位从不换算。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Out of the fridge</source>
        <translation>在冰箱外</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>药房</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product or dose was changed</source>
        <translation>产品或剂量改了</translation>
    </message>
    <message>
        <source>Put it back in use</source>
        <translation>重新使用</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已放到一边</translation>
    </message>
    <message>
        <source>Sold in</source>
        <translation>销售地</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Start using it</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Storage limits differ by country, even for one brand.</source>
        <translation>储存限值因国家而异，同一品牌也不例外。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Strength as on the pack</source>
        <translation>按包装写的规格</translation>
    </message>
    <message>
        <source>Strength as printed</source>
        <translation>印刷的规格</translation>
    </message>
    <message>
        <source>Take it out of the fridge</source>
        <translation>从冰箱取出</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>答复：{answer}</translation>
    </message>
    <message>
        <source>The pharmacist answered…</source>
        <translation>药师答复…</translation>
    </message>
    <message>
        <source>The printed expiry was reached</source>
        <translation>到了印刷的有效期</translation>
    </message>
    <message>
        <source>The whole amount in this pen or cartridge, as printed.</source>
        <translation>这支笔或卡式瓶的总量，按印刷。</translation>
    </message>
    <message>
        <source>There is no full dose in it any more ({rest} left, estimate). Ask your team how they want partial doses handled.</source>
        <translation>里面已不足一次全量（估计剩 {rest}）。请问团队不足一次的剂量怎样处理。</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>这一包装</translation>
    </message>
    <message>
        <source>Type the amount printed on the pack, such as {example}.</source>
        <translation>请输入包装上印的量，例如 {example}。</translation>
    </message>
    <message>
        <source>Type the product as on the pack.</source>
        <translation>请按包装输入产品。</translation>
    </message>
    <message>
        <source>Typed from your leaflet on {date}</source>
        <translation>{date} 从您的说明书输入</translation>
    </message>
    <message>
        <source>Unit of the content</source>
        <translation>内容的单位</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation>未开封</translation>
    </message>
    <message>
        <source>Use until</source>
        <translation>使用到</translation>
    </message>
    <message>
        <source>Where only a month is printed, its last day.</source>
        <translation>只印了月份时，取该月最后一天。</translation>
    </message>
    <message>
        <source>You checked your leaflet on {date}</source>
        <translation>您在 {date} 核对了说明书</translation>
    </message>
    <message>
        <source>You checked your leaflet on {date} · {cited}</source>
        <translation>您在 {date} 核对了说明书 · {cited}</translation>
    </message>
    <message numerus="yes">
        <source>Your last {n} empty pack(s) gave all the full doses counted on.</source>
        <translation>
            <numerusform>您最近 {n} 个空包装都给出了预计的全部剂量。</numerusform>
        </translation>
    </message>
    <message>
        <source>about {left}</source>
        <translation>大约 {left}</translation>
    </message>
    <message numerus="yes">
        <source>about {n} dose(s)</source>
        <translation>
            <numerusform>大约 {n} 次剂量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} time(s)</source>
        <translation>
            <numerusform>最多 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>at or below {max}&#xa0;°C</source>
        <translation>不高于 {max} °C</translation>
    </message>
    <message>
        <source>at {min} to {max}&#xa0;°C</source>
        <translation>{min} 到 {max} °C</translation>
    </message>
    <message>
        <source>counted by you; no limit checked</source>
        <translation>由您计数；没有核对过的限值</translation>
    </message>
    <message>
        <source>first used {date}</source>
        <translation>{date} 首次使用</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day(s)</source>
        <translation>
            <numerusform>{n} 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>may be kept out until {date}, by your leaflet</source>
        <translation>按您的说明书，可在外面放到 {date}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>of {time} in your leaflet</source>
        <translation>说明书允许 {time}</translation>
    </message>
    <message>
        <source>printed expiry {month}</source>
        <translation>印刷有效期 {month}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>type the content of this pack</source>
        <translation>请输入这一包装的内容</translation>
    </message>
    <message>
        <source>{days} {warmth}</source>
        <translation>{days} {warmth}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{left} of {content}, estimate</source>
        <translation>{content} 中还剩 {left}，估计</translation>
    </message>
    <message>
        <source>{limit}, {warmth}</source>
        <translation>{limit}，{warmth}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) ago</source>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s)</source>
        <translation>
            <numerusform>{n} 次注射</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month(s) from the first time out</source>
        <translation>
            <numerusform>自首次离开冰箱起 {n} 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}, lot {lot}</source>
        <translation>{product}，批号 {lot}</translation>
    </message>
    <message>
        <source>{publisher}: {title}, read {date}</source>
        <translation>{publisher}：{title}，{date} 阅读</translation>
    </message>
    <message>
        <source>{strength}, {form}</source>
        <translation>{strength}，{form}</translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>每天 {time}</translation>
    </message>
    <message>
        <source>{time} at each use</source>
        <translation>每次使用 {time}</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>总共 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of at most {n} injection(s) taken from it, by your leaflet.</source>
        <translation>
            <numerusform>按您的说明书，最多 {n} 次注射，已用 {used} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · the printed expiry</source>
        <translation>{when} · 印刷有效期</translation>
    </message>
    <message>
        <source>{when} · {days} from {opened}</source>
        <translation>{when} · 自 {opened} 起 {days}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A drop of blood: press lightly with something clean.</source>
        <translation>出了一滴血：用干净的东西轻轻按住。</translation>
    </message>
    <message>
        <source>A month of spots</source>
        <translation>一个月的部位</translation>
    </message>
    <message>
        <source>A new needle, and one to spare</source>
        <translation>一支新针头，再备一支</translation>
    </message>
    <message>
        <source>A new sterile one for every injection, never shared.</source>
        <translation>每次注射用一支新的无菌针头，绝不共用。</translation>
    </message>
    <message>
        <source>A night away</source>
        <translation>在外过一夜</translation>
    </message>
    <message>
        <source>A small sharps box</source>
        <translation>小号锐器盒</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Anything to add or change</source>
        <translation>要补充或更改的</translation>
    </message>
    <message>
        <source>Arithmetic on the prescription, nothing more.</source>
        <translation>只是对处方的算术，仅此而已。</translation>
    </message>
    <message>
        <source>As prescribed, usually at {time}</source>
        <translation>按处方，通常在 {time}</translation>
    </message>
    <message>
        <source>As prescribed: {days}, usually at {time}</source>
        <translation>按处方：{days}，通常在 {time}</translation>
    </message>
    <message>
        <source>As taught, the pen window shows: {shows}</source>
        <translation>按所教的，笔窗显示：{shows}</translation>
    </message>
    <message>
        <source>As the family checked it in the leaflet of the pack.</source>
        <translation>家人已与包装说明书核对。</translation>
    </message>
    <message numerus="yes">
        <source>At hand in the diary’s stock: about {n} dose(s), an estimate. A pen holds fewer doses than its content divided by the dose.</source>
        <translation>
            <numerusform>日记库存中大约有 {n} 次剂量，是估计。一支笔能给的次数少于总量除以剂量。</numerusform>
        </translation>
    </message>
    <message>
        <source>At hand: {count}.</source>
        <translation>手头有：{count}。</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>家中</translation>
    </message>
    <message>
        <source>At home ({place})</source>
        <translation>家里（{place}）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before you inject: is the box empty, and is the diary empty too? Afterwards tick it here and write it into the diary.</source>
        <translation>注射前：这里的格子是空的吗，日记里也是空的吗？之后在这里打勾，并写进日记。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Care team, by day</source>
        <translation>医疗团队，白天</translation>
    </message>
    <message>
        <source>Care team, urgent</source>
        <translation>医疗团队，紧急</translation>
    </message>
    <message>
        <source>Choose a rested spot:</source>
        <translation>选一个休息好的部位：</translation>
    </message>
    <message>
        <source>Clinic and address</source>
        <translation>诊所和地址</translation>
    </message>
    <message>
        <source>Copy from your leaflet: in use at … °C for … days</source>
        <translation>照说明书抄：使用中 … °C，… 天</translation>
    </message>
    <message>
        <source>DRAFT – not valid until a clinician has checked, completed and signed it, best on the clinic’s own paper.</source>
        <translation>草稿：须由临床医生核对、填写并签字后才有效，最好使用诊所信纸。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days and usual time</source>
        <translation>日期和惯常时间</translation>
    </message>
    <message>
        <source>Diagnosis (clinic to complete)</source>
        <translation>诊断（由诊所填写）</translation>
    </message>
    <message>
        <source>Do not rub the spot.</source>
        <translation>不要揉这个部位。</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Dose and days, as prescribed</source>
        <translation>剂量和日期，按处方</translation>
    </message>
    <message>
        <source>Dose and unit, as prescribed</source>
        <translation>剂量和单位，按处方</translation>
    </message>
    <message>
        <source>Dose, as the family recorded the prescription: </source>
        <translation>剂量，按家人记录的处方：</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>From the label for this country; hold it against your leaflet.</source>
        <translation>来自该国的标签；请与您的说明书核对。</translation>
    </message>
    <message>
        <source>From your device’s own manual</source>
        <translation>来自您装置的手册</translation>
    </message>
    <message>
        <source>From your leaflet, as typed: {typed}</source>
        <translation>来自您的说明书，按输入：{typed}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已注射</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>注射时间</translation>
    </message>
    <message>
        <source>Has nobody given it yet? Read name, dose and spot.</source>
        <translation>还没有人注射吗？读出姓名、剂量和部位。</translation>
    </message>
    <message>
        <source>Hold the needle in</source>
        <translation>针头停留</translation>
    </message>
    <message>
        <source>Hold the needle in for … seconds</source>
        <translation>针头停留 … 秒</translation>
    </message>
    <message>
        <source>In the bag</source>
        <translation>包里</translation>
    </message>
    <message numerus="yes">
        <source>In use: {n} day(s) from first use, {degrees}.</source>
        <translation>
            <numerusform>使用中：自首次使用起 {n} 天，{degrees}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use: {n} day(s) from first use.</source>
        <translation>
            <numerusform>使用中：自首次使用起 {n} 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inject as you were taught</source>
        <translation>按所教的方法注射</translation>
    </message>
    <message>
        <source>Injection, step by step</source>
        <translation>注射，一步一步</translation>
    </message>
    <message>
        <source>It must not freeze, so it travels in the cabin bag.</source>
        <translation>不能冻，所以放在随身行李里。</translation>
    </message>
    <message>
        <source>Keeping it cool</source>
        <translation>保持低温</translation>
    </message>
    <message>
        <source>Left and right are the person’s own.</source>
        <translation>左右是本人自己的左右。</translation>
    </message>
    <message>
        <source>Look at the pen:</source>
        <translation>看看笔：</translation>
    </message>
    <message>
        <source>Look into the diary.</source>
        <translation>看看日记。</translation>
    </message>
    <message>
        <source>Medicine and strength</source>
        <translation>药名和规格</translation>
    </message>
    <message>
        <source>Medicine to take</source>
        <translation>携带的药物</translation>
    </message>
    <message>
        <source>Medicine: </source>
        <translation>药物：</translation>
    </message>
    <message>
        <source>Name and position of the clinician</source>
        <translation>临床医生姓名和职位</translation>
    </message>
    <message>
        <source>Needle into the travel sharps box</source>
        <translation>针头放进旅行锐器盒</translation>
    </message>
    <message>
        <source>Needle off, straight into the sharps box,</source>
        <translation>取下针头，直接放进锐器盒，</translation>
    </message>
    <message>
        <source>Needles: one new one for every injection, and some to spare.</source>
        <translation>针头：每次注射一支新的，另备几支。</translation>
    </message>
    <message>
        <source>No prescription is in force in the diary. Copy it from the paper you have:</source>
        <translation>日记里没有有效的处方。请从手头的纸上抄写：</translation>
    </message>
    <message>
        <source>Not sure whether it was given, or something went wrong? Do not give a second injection; call first.</source>
        <translation>不确定是否已注射，或出了问题？不要再打一次；请先打电话。</translation>
    </message>
    <message>
        <source>Nothing is planned this evening.</source>
        <translation>今晚没有计划。</translation>
    </message>
    <message>
        <source>On hold, as the clinic said: nothing is planned this evening.</source>
        <translation>暂停中，按诊所所说：今晚没有计划。</translation>
    </message>
    <message>
        <source>Out of the fridge for at most</source>
        <translation>离开冰箱最多</translation>
    </message>
    <message>
        <source>Out of the fridge: at most {span} {counted}, {degrees}.</source>
        <translation>离开冰箱：{counted}最多 {span}，{degrees}。</translation>
    </message>
    <message>
        <source>Out of the fridge: at most {span} {counted}.</source>
        <translation>离开冰箱：{counted}最多 {span}。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Patient’s name</source>
        <translation>患者姓名</translation>
    </message>
    <message>
        <source>Pen away without a needle:</source>
        <translation>笔不带针头收好：</translation>
    </message>
    <message>
        <source>Pen back into the fridge, without a needle</source>
        <translation>笔不带针头放回冰箱</translation>
    </message>
    <message>
        <source>Plus for priming as the manual says, or a bent one: ____</source>
        <translation>另加手册所说的排气用，或弯掉的：____</translation>
    </message>
    <message>
        <source>Prime or check the flow</source>
        <translation>排气或检查出液</translation>
    </message>
    <message>
        <source>Prime or check the flow: when and how</source>
        <translation>排气或检查出液：何时、怎样</translation>
    </message>
    <message>
        <source>Printed {date}</source>
        <translation>{date} 打印</translation>
    </message>
    <message>
        <source>Product and strength</source>
        <translation>产品和规格</translation>
    </message>
    <message>
        <source>Put on a new needle.</source>
        <translation>装上一支新针头。</translation>
    </message>
    <message>
        <source>Recorded by the family in Growth Companion. The prescription, the leaflet and your care team come first.</source>
        <translation>由家人在 Growth Companion 中记录。以处方、说明书和医疗团队为准。</translation>
    </message>
    <message>
        <source>Set the dose as prescribed</source>
        <translation>按处方调好剂量</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>签名和盖章</translation>
    </message>
    <message>
        <source>Something clean to press on the spot</source>
        <translation>用来按住部位的干净东西</translation>
    </message>
    <message>
        <source>Storage (clinic to complete)</source>
        <translation>储存（由诊所填写）</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The hours, here and there</source>
        <translation>这里和那里的时间</translation>
    </message>
    <message>
        <source>The injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>The manual and the nurse who taught you come first: where they differ from this page, follow them.</source>
        <translation>以手册和教您的护士为准：与本页不同之处，请照他们的做。</translation>
    </message>
    <message>
        <source>The night-away card, the step-by-step sheet, whom to call.</source>
        <translation>过夜卡、步骤单、联系谁。</translation>
    </message>
    <message>
        <source>The numbers show the suggested spot of each day. Left and right are the person’s own.</source>
        <translation>数字表示每天建议的部位。左右是本人自己的左右。</translation>
    </message>
    <message>
        <source>The pen, labelled, in a cool bag without direct contact with ice</source>
        <translation>贴好标签的笔，放在冷藏袋里，不直接接触冰</translation>
    </message>
    <message>
        <source>The same moment on both clocks. Which one to keep to is for your care team to say; ask before you leave. The diary moves no injection by itself: on arrival it asks once whether evenings run by home time or by local time.</source>
        <translation>两个时钟上的同一时刻。按哪个时钟，由您的医疗团队决定；出发前请询问。日记不会自行移动任何注射：到达后会问一次，晚上按家中时间还是当地时间。</translation>
    </message>
    <message>
        <source>The traveller carries for personal use:</source>
        <translation>旅行者携带供个人使用：</translation>
    </message>
    <message>
        <source>There ({place})</source>
        <translation>那里（{place}）</translation>
    </message>
    <message>
        <source>This card and the step-by-step sheet</source>
        <translation>这张卡和步骤单</translation>
    </message>
    <message>
        <source>This week, for the fridge</source>
        <translation>本周，贴冰箱</translation>
    </message>
    <message>
        <source>This week’s injections</source>
        <translation>本周的注射</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To whom it may concern: medicine carried on a journey</source>
        <translation>致有关人员：旅途中携带的药物</translation>
    </message>
    <message>
        <source>Travel pack</source>
        <translation>旅行包</translation>
    </message>
    <message>
        <source>Travel pack with letter</source>
        <translation>旅行包及信函</translation>
    </message>
    <message>
        <source>Unopened: {degrees}.</source>
        <translation>未开封：{degrees}。</translation>
    </message>
    <message>
        <source>Wash your hands</source>
        <translation>洗手</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where (a suggestion)</source>
        <translation>部位（建议）</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>联系谁</translation>
    </message>
    <message>
        <source>Worked out from the diary so that each spot rests long. Leave a spot out that is sore, bruised, lumpy or red. Left (L) and right (R) are the person’s own.</source>
        <translation>根据日记推算，使每个部位休息较久。疼痛、瘀伤、有硬块或发红的部位请避开。左（L）和右（R）是本人自己的左右。</translation>
    </message>
    <message>
        <source>Write it into the diary:</source>
        <translation>写进日记：</translation>
    </message>
    <message>
        <source>a container for used needles</source>
        <translation>用过针头的容器</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a suggestion: what was really used goes into the diary</source>
        <translation>只是建议：实际用的部位写进日记</translation>
    </message>
    <message>
        <source>already in the diary</source>
        <translation>已在日记中</translation>
    </message>
    <message>
        <source>and dry them.</source>
        <translation>并擦干。</translation>
    </message>
    <message>
        <source>and press the button all the way.</source>
        <translation>把按钮按到底。</translation>
    </message>
    <message>
        <source>and read the window aloud.</source>
        <translation>并大声读出窗口的数字。</translation>
    </message>
    <message>
        <source>as the device’s manual says.</source>
        <translation>按装置手册所说。</translation>
    </message>
    <message>
        <source>at or below {high} °C</source>
        <translation>不高于 {high} °C</translation>
    </message>
    <message>
        <source>capped, in its place in the fridge, never in the freezer.</source>
        <translation>盖好，放在冰箱里原来的位置，绝不放冷冻室。</translation>
    </message>
    <message>
        <source>clean, dry skin, without lumps, bruises or soreness.</source>
        <translation>干净、干燥的皮肤，没有硬块、瘀伤或疼痛。</translation>
    </message>
    <message>
        <source>cool packs</source>
        <translation>冰袋</translation>
    </message>
    <message>
        <source>for as many seconds as the manual says, then draw it out.</source>
        <translation>停留手册所说的秒数，然后拔出。</translation>
    </message>
    <message>
        <source>for each use</source>
        <translation>每次使用</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总共</translation>
    </message>
    <message>
        <source>no rested spot to suggest</source>
        <translation>没有休息好的部位可建议</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>on hold, as the clinic said</source>
        <translation>暂停中，按诊所所说</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>out of reach of children. Close the box at about three quarters full.</source>
        <translation>放在儿童够不到的地方。装到大约四分之三时封好。</translation>
    </message>
    <message>
        <source>pen needles</source>
        <translation>笔用针头</translation>
    </message>
    <message>
        <source>pen needles: {count} planned</source>
        <translation>笔用针头：计划 {count} 支</translation>
    </message>
    <message>
        <source>right name and strength, in date, never frozen, clear and without particles. If not, do not use it; ask the pharmacist.</source>
        <translation>药名和规格正确、在有效期内、从未冻过、清澈无颗粒。否则不要用；请问药师。</translation>
    </message>
    <message>
        <source>the medicine in its original labelled box</source>
        <translation>原装带标签盒子里的药物</translation>
    </message>
    <message>
        <source>time, spot and who gave it.</source>
        <translation>时间、部位和由谁注射。</translation>
    </message>
    <message>
        <source>{count} spare</source>
        <translation>{count} 支备用</translation>
    </message>
    <message>
        <source>{doses} × {dose} = {amount}</source>
        <translation>{doses} × {dose} = {amount}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{low} to {high} °C</source>
        <translation>{low} 到 {high} °C</translation>
    </message>
    <message>
        <source>{name}, born {birth}, is treated with the medicine named below.</source>
        <translation>{name}，{birth} 出生，正在使用下列药物治疗。</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evening(s) as prescribed</source>
        <translation>
            <numerusform>按处方 {n} 个晚上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour(s)</source>
        <translation>
            <numerusform>{n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute(s)</source>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month(s)</source>
        <translation>
            <numerusform>{n} 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} needle(s): one new one for every dose above.</source>
        <translation>
            <numerusform>{n} 支针头：以上每次剂量一支新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} night(s)</source>
        <translation>
            <numerusform>{n} 晚</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, the day before</source>
        <translation>前一天 {time}</translation>
    </message>
    <message>
        <source>{time}, the next day</source>
        <translation>后一天 {time}</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>As many as you want on top, for delays.</source>
        <translation>另加多少由您决定，以防延误。</translation>
    </message>
    <message>
        <source>Calendar file for the phone…</source>
        <translation>手机日历文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Competes in sport</source>
        <translation>参加体育比赛</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>First evening away</source>
        <translation>在外的第一晚</translation>
    </message>
    <message>
        <source>Left empty, figures you checked in Supplies stand.</source>
        <translation>留空时，使用您在“用品”中核对的数字。</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>注明姓名</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>在外几晚</translation>
    </message>
    <message>
        <source>No prescription is in force: what is not known stays blank.</source>
        <translation>没有有效的处方：不知道的留空白。</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paper and PDF files are not encrypted: whoever finds them can read them.</source>
        <translation>纸和 PDF 文件没有加密：捡到的人都能读。</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>单页预览</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted.</source>
        <translation>已保存为 {name}。没有加密。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Spare doses</source>
        <translation>备用剂量</translation>
    </message>
    <message>
        <source>Storage, from your leaflet</source>
        <translation>储存，来自您的说明书</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>不带姓名</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>At least 12 characters; four unrelated words work well.</source>
        <translation>至少 12 个字符；四个互不相关的词就很好。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>两次不一样。请再输入一次。</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A plain page for the child, opened from Today</source>
        <translation>给孩子看的简单页面，从“今天”打开</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>For the child</source>
        <translation>给孩子</translation>
    </message>
    <message>
        <source>Indication, as the clinic named it (optional)</source>
        <translation>适应症，按诊所所说（可选）</translation>
    </message>
    <message>
        <source>Medical background…</source>
        <translation>医疗背景…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Printed on the visit summary. Nothing is drawn from it.</source>
        <translation>会打印在就诊摘要上。不会由此推断任何内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When, where and who helps. The child may choose one of three spots.</source>
        <translation>何时、何处、谁来帮忙。孩子可从三个部位中选一个。</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Allergies: {allergies}.</source>
        <translation>过敏：{allergies}。</translation>
    </message>
    <message>
        <source>Ask: is the next injection to be given?</source>
        <translation>请问：下一次注射还打吗？</translation>
    </message>
    <message>
        <source>Because of: {reason}.</source>
        <translation>因为：{reason}。</translation>
    </message>
    <message>
        <source>Last injection on record: {date}.</source>
        <translation>最近一次注射记录：{date}。</translation>
    </message>
    <message>
        <source>Not typed in yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Noticed: {what}.</source>
        <translation>注意到：{what}。</translation>
    </message>
    <message>
        <source>Then: what you noticed, since when, and how strong it is.</source>
        <translation>然后：您注意到什么，从何时起，有多厉害。</translation>
    </message>
    <message>
        <source>{name}, {age}, is on growth hormone.</source>
        <translation>{name}，{age}，正在使用生长激素。</translation>
    </message>
    <message>
        <source>{product}, {dose} as prescribed since {date}.</source>
        <translation>{product}，{dose}，自 {date} 起按处方。</translation>
    </message>
    <message>
        <source>{what}, since {date}</source>
        <translation>{what}，自 {date} 起</translation>
    </message>
</context>
<context>
    <name>PhoneCalendar</name>
    <message>
        <source>A computer that is off cannot remind anybody; a phone can. The file holds injection times, visits, and when packs end. It never holds a dose.</source>
        <translation>关着的电脑提醒不了任何人；手机可以。文件包含注射时间、就诊，以及包装何时到期。从不包含剂量。</translation>
    </message>
    <message>
        <source>About a week of doses is left, by the diary’s estimate.</source>
        <translation>按日记估计，大约还剩一周的剂量。</translation>
    </message>
    <message>
        <source>Appointment: papers ready?</source>
        <translation>预约：材料准备好了吗？</translation>
    </message>
    <message>
        <source>Calendar file for the phone</source>
        <translation>手机日历文件</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Check diary: given?</source>
        <translation>看看日记：打了吗？</translation>
    </message>
    <message>
        <source>Check diary: growth hormone given to {name}?</source>
        <translation>看看日记：{name} 的生长激素打了吗？</translation>
    </message>
    <message>
        <source>Check diary: pack of {name} ends its days in use?</source>
        <translation>看看日记：{name} 的包装使用天数到了？</translation>
    </message>
    <message>
        <source>Check diary: pack of {name} expires</source>
        <translation>看看日记：{name} 的包装到期</translation>
    </message>
    <message>
        <source>Check diary: supplies?</source>
        <translation>看看日记：用品？</translation>
    </message>
    <message>
        <source>Check diary: time to reorder for {name}?</source>
        <translation>看看日记：该为 {name} 订货了？</translation>
    </message>
    <message>
        <source>Check diary: time to reorder needles for {name}?</source>
        <translation>看看日记：该为 {name} 订针头了？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discreet: “Check diary: given?”</source>
        <translation>低调：“看看日记：打了吗？”</translation>
    </message>
    <message>
        <source>Is the summary printed, are the questions written down?</source>
        <translation>摘要打印了吗，问题写好了吗？</translation>
    </message>
    <message>
        <source>Last saved on {date}.</source>
        <translation>上次保存于 {date}。</translation>
    </message>
    <message>
        <source>No file was saved yet.</source>
        <translation>还没有保存过文件。</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>不再计划</translation>
    </message>
    <message>
        <source>No longer planned · {name}</source>
        <translation>不再计划 · {name}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Plain: names the person and the matter</source>
        <translation>直白：写明人和事</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Send the file to the phone and open it there with the calendar, into a calendar of its own if the phone offers that. The file is not encrypted.</source>
        <translation>把文件发到手机，在手机上用日历打开；如果可以，放进单独的日历。文件没有加密。</translation>
    </message>
    <message>
        <source>Somebody may have given it already. The dose and the spot are in the diary.</source>
        <translation>可能已经有人注射了。剂量和部位在日记里。</translation>
    </message>
    <message>
        <source>The calendar file was saved. Now open it on the phone.</source>
        <translation>日历文件已保存。现在请在手机上打开。</translation>
    </message>
    <message>
        <source>The phone’s calendar is out of date. Save the file again and open it on the phone: what is no longer planned is cancelled there.</source>
        <translation>手机日历已过时。请重新保存文件并在手机上打开：不再计划的会在那里取消。</translation>
    </message>
    <message>
        <source>Titles on the phone</source>
        <translation>手机上的标题</translation>
    </message>
    <message>
        <source>Visit · {name}</source>
        <translation>就诊 · {name}</translation>
    </message>
    <message>
        <source>Visit: {team} · {name}</source>
        <translation>就诊：{team} · {name}</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>{product}, first used {date}</source>
        <translation>{product}，{date} 首次使用</translation>
    </message>
    <message>
        <source>{title} · {who}</source>
        <translation>{title} · {who}</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>A photo of this spot</source>
        <translation>这个部位的照片</translation>
    </message>
    <message>
        <source>Add a photo from a file…</source>
        <translation>从文件添加照片…</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this photo?</source>
        <translation>保存这张照片吗？</translation>
    </message>
    <message>
        <source>Kept encrypted inside the diary and its backups. Place and camera data are taken out.</source>
        <translation>加密保存在日记及其备份中。会去除地点和相机信息。</translation>
    </message>
    <message>
        <source>No other photo</source>
        <translation>没有其他照片</translation>
    </message>
    <message>
        <source>No photo of this spot yet.</source>
        <translation>这个部位还没有照片。</translation>
    </message>
    <message>
        <source>No photo yet. Press a spot on the body to add one.</source>
        <translation>还没有照片。在身体图上点一个部位即可添加。</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>移除这张照片</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄于</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photo was added.</source>
        <translation>照片已添加。</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>照片已移除。</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another.</source>
        <translation>无法读取此文件。请选择另一个。</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened here. Save it as JPEG or PNG, then choose that file.</source>
        <translation>此文件不是这里能打开的图片。请另存为 JPEG 或 PNG，再选择那个文件。</translation>
    </message>
    <message>
        <source>This picture cannot be read to its end. Choose another copy of it.</source>
        <translation>这张图片无法读完。请选择另一份副本。</translation>
    </message>
    <message>
        <source>This picture is too large. Save a smaller copy, then choose that.</source>
        <translation>这张图片太大。请保存一份较小的副本，再选择它。</translation>
    </message>
</context>
<context>
    <name>Prescriptions</name>
    <message>
        <source>Add to visit questions</source>
        <translation>加入就诊问题</translation>
    </message>
    <message>
        <source>Added to the questions for the next visit.</source>
        <translation>已加入下次就诊的问题。</translation>
    </message>
    <message>
        <source>As prescribed now</source>
        <translation>现行处方</translation>
    </message>
    <message>
        <source>As taught, the pen window shows {text}</source>
        <translation>按所教的，笔窗显示 {text}</translation>
    </message>
    <message>
        <source>Background…</source>
        <translation>背景…</translation>
    </message>
    <message>
        <source>Copy it from the prescription: product, dose and days.</source>
        <translation>请照处方抄写：产品、剂量和日期。</translation>
    </message>
    <message>
        <source>Copy the first prescription here. Each later dose or product becomes a new line, so the way there stays readable.</source>
        <translation>请把第一份处方抄在这里。以后每次剂量或产品变化另起一行，过程便一目了然。</translation>
    </message>
    <message>
        <source>Correct details of {line}</source>
        <translation>更正 {line} 的详情</translation>
    </message>
    <message>
        <source>Correct details…</source>
        <translation>更正详情…</translation>
    </message>
    <message>
        <source>Dose over time</source>
        <translation>剂量随时间</translation>
    </message>
    <message>
        <source>End treatment…</source>
        <translation>结束治疗…</translation>
    </message>
    <message>
        <source>Enter a weight on Growth</source>
        <translation>请在“生长”页输入体重</translation>
    </message>
    <message>
        <source>Enter the prescription…</source>
        <translation>输入处方…</translation>
    </message>
    <message>
        <source>Every line, newest first</source>
        <translation>所有行，最新在前</translation>
    </message>
    <message>
        <source>Exactly as written. A change is a new line from a date on.</source>
        <translation>完全照写。有变化时，从某日起另起一行。</translation>
    </message>
    <message>
        <source>From {day} another line is written: {product}, {dose}. Let the new one end before it, or correct that line.</source>
        <translation>从 {day} 起已有另一行：{product}，{dose}。请让新的一行在此之前结束，或更正那一行。</translation>
    </message>
    <message>
        <source>History and arithmetic</source>
        <translation>历史与算术</translation>
    </message>
    <message>
        <source>Injections recorded since then stay as they were written.</source>
        <translation>自那以后记录的注射保持原样。</translation>
    </message>
    <message>
        <source>New dose or product…</source>
        <translation>新的剂量或产品…</translation>
    </message>
    <message>
        <source>Nothing is planned after {day}.</source>
        <translation>{day} 之后没有计划。</translation>
    </message>
    <message>
        <source>Nothing is prescribed yet</source>
        <translation>还没有处方</translation>
    </message>
    <message>
        <source>Nothing prescribed from {first} to {last}</source>
        <translation>{first} 至 {last} 没有处方</translation>
    </message>
    <message>
        <source>On hold {when}, as {who} said</source>
        <translation>{when} 暂停，{who} 所说</translation>
    </message>
    <message>
        <source>Overlaps with {line}</source>
        <translation>与 {line} 重叠</translation>
    </message>
    <message>
        <source>Prescribed by {name}</source>
        <translation>由 {name} 开具</translation>
    </message>
    <message>
        <source>Prescribed for {text}</source>
        <translation>处方用于 {text}</translation>
    </message>
    <message>
        <source>Prescription history</source>
        <translation>处方历史</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>处方</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>原因：{text}</translation>
    </message>
    <message>
        <source>The details were corrected.</source>
        <translation>详情已更正。</translation>
    </message>
    <message>
        <source>The line was removed.</source>
        <translation>该行已移除。</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>With a weight on the Growth page, the dose is also shown per kg as plain arithmetic.</source>
        <translation>在“生长”页有了体重，剂量也会以每千克的简单算术显示。</translation>
    </message>
    <message>
        <source>Written down for {name}: {dose} from {day}.</source>
        <translation>已为 {name} 写下：自 {day} 起 {dose}。</translation>
    </message>
    <message>
        <source>again after a time without a prescription</source>
        <translation>一段时间没有处方后重新开始</translation>
    </message>
    <message>
        <source>days changed from {days}</source>
        <translation>日期由 {days} 更改</translation>
    </message>
    <message>
        <source>dose changed from {dose}</source>
        <translation>剂量由 {dose} 更改</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>自 {first} 起</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>mg a week</source>
        <translation>每周 mg</translation>
    </message>
    <message>
        <source>mg an injection</source>
        <translation>每次 mg</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>on {first} only</source>
        <translation>仅 {first}</translation>
    </message>
    <message>
        <source>pack changed from {pack}</source>
        <translation>包装由 {pack} 更改</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>product changed from {product}</source>
        <translation>产品由 {product} 更改</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>自 {first} 起</translation>
    </message>
    <message>
        <source>the first line written here</source>
        <translation>这里写下的第一行</translation>
    </message>
    <message>
        <source>together with {line}</source>
        <translation>与 {line} 同时</translation>
    </message>
    <message>
        <source>units (IU) a week</source>
        <translation>每周单位（IU）</translation>
    </message>
    <message>
        <source>units (IU) an injection</source>
        <translation>每次单位（IU）</translation>
    </message>
    <message>
        <source>{dose} from {date}</source>
        <translation>{dose}，自 {date} 起</translation>
    </message>
    <message>
        <source>{dose} {rhythm}</source>
        <translation>{dose} {rhythm}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{name} · doses exactly as written; a change is a new line</source>
        <translation>{name} · 剂量完全照写；有变化另起一行</translation>
    </message>
    <message>
        <source>{product}, {dose}</source>
        <translation>{product}，{dose}</translation>
    </message>
    <message>
        <source>{product}, {dose}, then ends on {day}.</source>
        <translation>{product}，{dose}，随后于 {day} 结束。</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the product, now {name}</source>
        <translation>更改产品，现为 {name}</translation>
    </message>
    <message>
        <source>Choose one from the list; the last line takes the name as typed.</source>
        <translation>从列表选择；最后一行采用您输入的名称。</translation>
    </message>
    <message>
        <source>Choose the product, or type its name as on the pack.</source>
        <translation>请选择产品，或按包装输入名称。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Search by brand, substance or maker</source>
        <translation>按品牌、成分或厂家搜索</translation>
    </message>
    <message>
        <source>Search for the product</source>
        <translation>搜索产品</translation>
    </message>
    <message>
        <source>Use “{name}” as typed</source>
        <translation>按输入使用“{name}”</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>由您输入</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, that is right</source>
        <translation>是的，没错</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>For {name}. It waits on the page of visits.</source>
        <translation>属于 {name}。会在就诊页等候。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Question for the visit</source>
        <translation>就诊要问的问题</translation>
    </message>
    <message>
        <source>Type the question first.</source>
        <translation>请先输入问题。</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>要问什么</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Growth</source>
        <translation>生长</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>化验</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Prescription history</source>
        <translation>处方历史</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>用品</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>何时求助</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Changed {when} by {who}</source>
        <translation>{who} 于 {when} 修改</translation>
    </message>
    <message>
        <source>Choose the unit on the pen.</source>
        <translation>请选择笔上的单位。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Needles used</source>
        <translation>用掉的针头</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pen or cartridge</source>
        <translation>笔或卡式瓶</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recorded {when} by {who}</source>
        <translation>{who} 于 {when} 记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say in a word or two why it was not all given.</source>
        <translation>请简单写明为什么没有全部注射。</translation>
    </message>
    <message>
        <source>Spoiled ones included</source>
        <translation>包括坏掉的</translation>
    </message>
    <message>
        <source>Take this entry back</source>
        <translation>撤回这条记录</translation>
    </message>
    <message>
        <source>Taken back {when} by {who}</source>
        <translation>{who} 于 {when} 撤回</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time not remembered</source>
        <translation>时间不记得</translation>
    </message>
    <message>
        <source>Type how much was given.</source>
        <translation>请输入注射了多少。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>such as: felt ill, pen empty</source>
        <translation>例如：身体不适、笔空了</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A new code takes the place of the old one. Backups made before still open with the old one.</source>
        <translation>新码会取代旧码。以前制作的备份仍用旧码打开。</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>检查恢复码</translation>
    </message>
    <message>
        <source>Does the paper open the diary?</source>
        <translation>纸能打开日记吗？</translation>
    </message>
    <message>
        <source>Go to the diary</source>
        <translation>进入日记</translation>
    </message>
    <message>
        <source>I have no paper: make a new code…</source>
        <translation>我没有纸：生成新恢复码…</translation>
    </message>
    <message>
        <source>It opens the diary and its backups when the keyring or the passphrase is lost. Only your paper has it; the program cannot show it again.</source>
        <translation>当密钥环或密码短语丢失时，它能打开日记及其备份。只有您的纸上有；程序无法再次显示。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>So that you need the paper less often, choose how it shall open next time.</source>
        <translation>为了少用那张纸，请选择下次怎样打开。</translation>
    </message>
    <message>
        <source>The diary is open</source>
        <translation>日记已打开</translation>
    </message>
    <message>
        <source>The new code is on paper and was checked.</source>
        <translation>新恢复码已写在纸上并检查过。</translation>
    </message>
    <message>
        <source>The recovery code has not been checked yet.</source>
        <translation>恢复码还没有检查过。</translation>
    </message>
    <message>
        <source>This code is complete, but it is not the one of this diary. If a newer one was made, use that paper, or make a new code.</source>
        <translation>此码完整，但不是这本日记的。如果后来生成过新的，请用那张纸，或生成新恢复码。</translation>
    </message>
    <message>
        <source>This code opens the diary. Keep the paper safe.</source>
        <translation>此码能打开日记。请妥善保管这张纸。</translation>
    </message>
    <message>
        <source>Type the whole code from your paper</source>
        <translation>请照着纸输入整个恢复码</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>CDC 2000</source>
        <translation>CDC 2000</translation>
    </message>
    <message>
        <source>Rikken &amp; Wit 1992</source>
        <translation>Rikken &amp; Wit 1992</translation>
    </message>
    <message>
        <source>Tanner &amp; Davies 1985</source>
        <translation>Tanner &amp; Davies 1985</translation>
    </message>
    <message>
        <source>Turner, Lyon 1985</source>
        <translation>Turner, Lyon 1985</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WHO</translation>
    </message>
    <message>
        <source>WHO 2006</source>
        <translation>WHO 2006</translation>
    </message>
    <message>
        <source>WHO 2006/2007</source>
        <translation>WHO 2006/2007</translation>
    </message>
    <message>
        <source>WHO 2007</source>
        <translation>WHO 2007</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Another country, or not known</source>
        <translation>其他国家，或不清楚</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>All spots</source>
        <translation>全部部位</translation>
    </message>
    <message>
        <source>Change sides where possible</source>
        <translation>尽可能左右交替</translation>
    </message>
    <message>
        <source>Fewer spots, for a small child</source>
        <translation>较少部位，适合幼儿</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Spots are about 2.5 cm apart.</source>
        <translation>部位之间相距约 2.5 cm。</translation>
    </message>
    <message>
        <source>Spots in each area</source>
        <translation>每个区域的部位</translation>
    </message>
    <message>
        <source>Tick the areas your team and the leaflet allow. Left and right are the person’s own.</source>
        <translation>请勾选团队和说明书允许的区域。左右是本人自己的左右。</translation>
    </message>
    <message>
        <source>Which areas?</source>
        <translation>哪些区域？</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>A pack ends in three days or less: {name}</source>
        <translation>有包装在三天内到最后一天：{name}</translation>
    </message>
    <message>
        <source>A pack expires this month: {name}</source>
        <translation>有包装本月到期：{name}</translation>
    </message>
    <message>
        <source>A pack is past its last day: {name}</source>
        <translation>有包装已过最后一天：{name}</translation>
    </message>
    <message>
        <source>A pack is still out of the fridge: {name}</source>
        <translation>有包装还在冰箱外：{name}</translation>
    </message>
    <message>
        <source>A visit is coming up: {name}</source>
        <translation>就诊快到了：{name}</translation>
    </message>
    <message>
        <source>Also waiting:</source>
        <translation>还有：</translation>
    </message>
    <message>
        <source>An exemption for sport ends: {name}</source>
        <translation>一项体育豁免即将结束：{name}</translation>
    </message>
    <message>
        <source>Ask your care team before the next injection.</source>
        <translation>下次注射前请先询问您的医疗团队。</translation>
    </message>
    <message>
        <source>By the day you noted in Supplies.</source>
        <translation>按您在“用品”中记的日期。</translation>
    </message>
    <message>
        <source>By the leaflet you checked it is no longer used from today on.</source>
        <translation>按您核对的说明书，从今天起不再使用。</translation>
    </message>
    <message>
        <source>Close it at about three quarters full.</source>
        <translation>装到大约四分之三时封好。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已注射</translation>
    </message>
    <message>
        <source>Given or missed? Never take a double dose.</source>
        <translation>注射了还是漏了？绝不要打双份。</translation>
    </message>
    <message>
        <source>Growth Companion</source>
        <translation>Growth Companion</translation>
    </message>
    <message>
        <source>Injection time: {name}</source>
        <translation>注射时间：{name}</translation>
    </message>
    <message>
        <source>It has been out as long as the leaflet you checked allows.</source>
        <translation>离开冰箱的时间已达您核对的说明书所允许的。</translation>
    </message>
    <message>
        <source>Its days in use run out, by the leaflet you checked.</source>
        <translation>按您核对的说明书，使用天数将满。</translation>
    </message>
    <message>
        <source>Its last day is {day}. New papers take a clinic time.</source>
        <translation>最后一天是 {day}。诊所准备新文件需要时间。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Look at and feel the injection areas, and note what you find.</source>
        <translation>查看并触摸注射区域，记下发现。</translation>
    </message>
    <message>
        <source>Look at the sharps box: {name}</source>
        <translation>看看锐器盒：{name}</translation>
    </message>
    <message>
        <source>Monthly look at the skin: {name}</source>
        <translation>每月查看皮肤：{name}</translation>
    </message>
    <message>
        <source>Needles are running low: {name}</source>
        <translation>针头快用完了：{name}</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不打</translation>
    </message>
    <message>
        <source>On the list for the clinic: {name}</source>
        <translation>诊所清单上：{name}</translation>
    </message>
    <message>
        <source>On {day}. Are your questions written down?</source>
        <translation>{day}。问题写好了吗？</translation>
    </message>
    <message>
        <source>Please look at your diary.</source>
        <translation>请看看您的日记。</translation>
    </message>
    <message>
        <source>Please open your diary before anything else.</source>
        <translation>请先打开您的日记。</translation>
    </message>
    <message>
        <source>Recorded from the notification.</source>
        <translation>已从通知记录。</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>The date printed on it always comes first.</source>
        <translation>上面印的日期始终优先。</translation>
    </message>
    <message>
        <source>The packs at hand last about as long as an order takes.</source>
        <translation>手头的包装大约够用到新订的货送达。</translation>
    </message>
    <message>
        <source>The prescription can be filled again: {name}</source>
        <translation>处方可以再次配药：{name}</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>提醒看起来就是这样。</translation>
    </message>
    <message>
        <source>Time to buy some, or to count them again.</source>
        <translation>该买了，或重新清点。</translation>
    </message>
    <message>
        <source>Time to measure again: {name}</source>
        <translation>该再测量了：{name}</translation>
    </message>
    <message>
        <source>Time to reorder, or to count them again.</source>
        <translation>该订货了，或重新清点。</translation>
    </message>
    <message>
        <source>Time to reorder: {name}</source>
        <translation>该订货了：{name}</translation>
    </message>
    <message>
        <source>When it suits you; what the clinic measures counts too.</source>
        <translation>方便时即可；诊所的测量也算。</translation>
    </message>
    <message>
        <source>Wipes are running low: {name}</source>
        <translation>酒精棉片快用完了：{name}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>还有 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is not logged: {name}</source>
        <translation>{day} 没有记录：{name}</translation>
    </message>
    <message>
        <source>{dose} as prescribed. Not logged yet; could someone else have given it?</source>
        <translation>按处方 {dose}。尚未记录；会不会是别人已经打了？</translation>
    </message>
    <message numerus="yes">
        <source>{dose} as prescribed. The last one was {n} hour(s) ago: look in the diary first.</source>
        <translation>
            <numerusform>按处方 {dose}。上一次在 {n} 小时前：请先看日记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are waiting in your diary</source>
        <translation>
            <numerusform>日记里有 {n} 件事在等您</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are waiting in your diary.</source>
        <translation>
            <numerusform>日记里有 {n} 件事在等您。</numerusform>
        </translation>
    </message>
    <message>
        <source>{test}. The page Labs says by whose date.</source>
        <translation>{test}。“化验”页写明按谁的日期。</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Counted from the last measurement, at home or in the clinic. Every 3 months is our choice until you choose; no source asks for it.</source>
        <translation>从上次测量算起，家中或诊所都算。在您选择之前，每 3 个月是我们的选择；没有来源这样要求。</translation>
    </message>
    <message>
        <source>Daytime notices at</source>
        <translation>白天提醒时间</translation>
    </message>
    <message>
        <source>Discreet words</source>
        <translation>低调的措辞</translation>
    </message>
    <message>
        <source>No names and no health words on the screen.</source>
        <translation>屏幕上不显示姓名和健康字眼。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Remind at the usual time</source>
        <translation>在惯常时间提醒</translation>
    </message>
    <message>
        <source>Remind of measuring</source>
        <translation>提醒测量</translation>
    </message>
    <message>
        <source>Reminders of {name}</source>
        <translation>{name} 的提醒</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Supplies, visits, tests, measuring and the monthly look at the skin.</source>
        <translation>用品、就诊、检查、测量和每月查看皮肤。</translation>
    </message>
    <message>
        <source>Until it is answered</source>
        <translation>直到答复为止</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A newer version wrote this diary</source>
        <translation>此日记由更新的版本写成</translation>
    </message>
    <message>
        <source>Choose a backup file…</source>
        <translation>选择备份文件…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>It is encrypted, and nobody keeps a second key, not even its makers. Look once more for the paper with the recovery code. A backup opens with the code or passphrase it was made with.</source>
        <translation>它已加密，没有人保留第二把密钥，开发者也没有。请再找一找写有恢复码的纸。备份用制作时的恢复码或密码短语打开。</translation>
    </message>
    <message>
        <source>It was opened and checked, every page of it. What lies in the diary’s folder now is kept in a folder of its own beside it.</source>
        <translation>已打开并逐页检查。日记文件夹里现有的内容保存在旁边单独的文件夹中。</translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>正在查看备份…</translation>
    </message>
    <message>
        <source>No whole backup was found beside it.</source>
        <translation>旁边没有找到完整的备份。</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>打开最新的备份</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>打开这份备份</translation>
    </message>
    <message>
        <source>Open this backup?</source>
        <translation>打开这份备份吗？</translation>
    </message>
    <message>
        <source>Set it aside and start a new diary</source>
        <translation>放到一边，开始新日记</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>开始新日记</translation>
    </message>
    <message>
        <source>Start without a backup</source>
        <translation>不用备份开始</translation>
    </message>
    <message>
        <source>Take the keys from the newest backup</source>
        <translation>从最新的备份取回密钥</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>The diary’s file and its keys are gone from their folder. The backup opens with its recovery code or passphrase.</source>
        <translation>日记文件及其密钥已不在文件夹中。备份可用其恢复码或密码短语打开。</translation>
    </message>
    <message>
        <source>The diary’s file is damaged</source>
        <translation>日记文件损坏</translation>
    </message>
    <message>
        <source>The diary’s file is missing</source>
        <translation>日记文件不见了</translation>
    </message>
    <message>
        <source>The keys of the diary cannot be read</source>
        <translation>无法读取日记的密钥</translation>
    </message>
    <message>
        <source>There is no diary here, but a backup of one</source>
        <translation>这里没有日记，但有一份备份</translation>
    </message>
    <message>
        <source>This is the newest whole backup:</source>
        <translation>这是最新的完整备份：</translation>
    </message>
    <message>
        <source>Without one of these, the diary stays closed</source>
        <translation>没有其中之一，日记就打不开</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Close, change nothing</source>
        <translation>关闭，不作更改</translation>
    </message>
    <message>
        <source>Look into a backup</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>Made on {when}. Opened, and every page read.</source>
        <translation>制作于 {when}。已打开，每一页都读过。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opening the backup and reading every page…</source>
        <translation>正在打开备份并读取每一页…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Restoring puts this in place of today’s diary, which is set aside in its folder. The window then opens anew.</source>
        <translation>恢复会用它取代今天的日记，今天的日记会放到文件夹中一边。之后窗口会重新打开。</translation>
    </message>
    <message>
        <source>This was a look only: the made-up family’s diary is not replaced.</source>
        <translation>这只是看看：虚构家庭的日记不会被替换。</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>请至少选择一个星期几。</translation>
    </message>
    <message>
        <source>Choose how often it is injected, as on the prescription.</source>
        <translation>请按处方选择多久注射一次。</translation>
    </message>
    <message>
        <source>Choose the day of the week.</source>
        <translation>请选择星期几。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>每周一次</translation>
    </message>
    <message>
        <source>Some weekdays</source>
        <translation>部分星期几</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>对吗？</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Please check this first</source>
        <translation>请先检查这里</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <translation>是的，记录</translation>
    </message>
    <message>
        <source>Yes, save it</source>
        <translation>是的，保存</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every day but {day}</source>
        <translation>除{day}外每天</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>{days}</translation>
    </message>
    <message>
        <source>once a week, on {day}</source>
        <translation>每周一次，{day}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A computer may be off or asleep: let a phone remind you too. Nothing is ever skipped or moved by a reminder.</source>
        <translation>电脑可能关着或休眠：请让手机也提醒您。提醒从不跳过或移动任何事情。</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>新的一天开始于</translation>
    </message>
    <message>
        <source>A test was sent. If nothing appeared, look at the notification settings of this desktop.</source>
        <translation>已发送测试。如果没有出现，请检查桌面的通知设置。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Add a carer…</source>
        <translation>添加照护者…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Add the person whose injections are to be kept here.</source>
        <translation>请添加要在这里记录注射的人。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>By these clocks evenings are due, late, and told apart.</source>
        <translation>晚上何时到、何时算晚、怎样区分，都按这些时钟。</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>照护者</translation>
    </message>
    <message>
        <source>Change the reminders of {name}</source>
        <translation>更改 {name} 的提醒</translation>
    </message>
    <message>
        <source>Change the times of {name}</source>
        <translation>更改 {name} 的时间</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Each person has a diary of their own.</source>
        <translation>每个人有自己的日记。</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>家中时区</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>密钥与恢复</translation>
    </message>
    <message>
        <source>Local time until home again</source>
        <translation>当地时间，直到回家</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>No carer is noted yet.</source>
        <translation>还没有照护者。</translation>
    </message>
    <message>
        <source>No longer helping</source>
        <translation>不再帮忙</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>还没有人。</translation>
    </message>
    <message>
        <source>Nothing prescribed at present</source>
        <translation>目前没有处方</translation>
    </message>
    <message>
        <source>Notifications work here, but without buttons: press one to open the diary.</source>
        <translation>这里可以通知，但没有按钮：点击通知可打开日记。</translation>
    </message>
    <message>
        <source>Notifications work here, with buttons.</source>
        <translation>这里可以通知，并带按钮。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>处方</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminders come while the program runs, also from the tray. Ctrl+Q always quits.</source>
        <translation>程序运行时才有提醒，在托盘中也行。Ctrl+Q 总能退出。</translation>
    </message>
    <message>
        <source>Reminders come while the program runs, and this desktop shows no tray for it to stay in: minimise the window instead of closing it, and let a phone remind you too.</source>
        <translation>程序运行时才有提醒，而此桌面没有可停留的托盘：请最小化窗口而不要关闭，并让手机也提醒您。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Send me a test</source>
        <translation>给我发一个测试</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Stay in the tray when closed</source>
        <translation>关闭时留在托盘</translation>
    </message>
    <message>
        <source>The demo reminds nobody.</source>
        <translation>演示不会提醒任何人。</translation>
    </message>
    <message>
        <source>Their initials stand beside what they recorded.</source>
        <translation>他们的姓名缩写显示在其记录旁。</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so no reminder can appear here. Use the calendar file on a phone.</source>
        <translation>此桌面没有通知服务，所以这里无法显示提醒。请在手机上使用日历文件。</translation>
    </message>
    <message>
        <source>This diary lies in a folder that {client} copies to other computers. While it is open here and there, such a client can damage it. Keep the diary outside that folder and save backups into it instead.</source>
        <translation>这本日记放在 {client} 会复制到其他电脑的文件夹里。如果两处同时打开，该程序可能损坏它。请把日记放在该文件夹之外，把备份存进去。</translation>
    </message>
    <message>
        <source>Time there now</source>
        <translation>那里现在的时间</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Until it is answered</source>
        <translation>直到答复为止</translation>
    </message>
    <message>
        <source>Usual time of {dose}</source>
        <translation>{dose} 的惯常时间</translation>
    </message>
    <message>
        <source>What they recorded stays in the diary.</source>
        <translation>他们记录的内容留在日记里。</translation>
    </message>
    <message>
        <source>Words on the screen</source>
        <translation>屏幕上的文字</translation>
    </message>
    <message numerus="yes">
        <source>again every {n} minute(s)</source>
        <translation>
            <numerusform>每 {n} 分钟再提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>discreet: no names, no health words</source>
        <translation>低调：不含姓名和健康字眼</translation>
    </message>
    <message numerus="yes">
        <source>every {n} month(s)</source>
        <translation>
            <numerusform>每 {n} 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>made up</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>name and dose</source>
        <translation>姓名和剂量</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>现在显示</translation>
    </message>
    <message>
        <source>{name} is no longer offered.</source>
        <translation>不再提供 {name}。</translation>
    </message>
    <message>
        <source>{name} is offered again.</source>
        <translation>重新提供 {name}。</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>已添加 {name}。</translation>
    </message>
    <message>
        <source>{name} was added. Next: the prescription.</source>
        <translation>已添加 {name}。接下来：处方。</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>已更改 {name}。</translation>
    </message>
    <message>
        <source>{name}’s reminders were changed.</source>
        <translation>已更改 {name} 的提醒。</translation>
    </message>
    <message>
        <source>{name}’s times were changed.</source>
        <translation>已更改 {name} 的时间。</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 到 {end}</translation>
    </message>
</context>
<context>
    <name>Sharps</name>
    <message>
        <source>A new box, begun today</source>
        <translation>新盒子，今天开始用</translation>
    </message>
    <message>
        <source>Change it after, by your local rules (optional)</source>
        <translation>多久后更换，按当地规定（可选）</translation>
    </message>
    <message>
        <source>Needles that fill it, about</source>
        <translation>大约多少支针头装满</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sharps box</source>
        <translation>锐器盒</translation>
    </message>
    <message>
        <source>The box in use</source>
        <translation>在用的盒子</translation>
    </message>
    <message>
        <source>Type a whole number, or leave it empty.</source>
        <translation>请输入整数，或留空。</translation>
    </message>
    <message>
        <source>Which box?</source>
        <translation>哪个盒子？</translation>
    </message>
    <message>
        <source>Your own estimate. The change is planned at three quarters of it.</source>
        <translation>您自己的估计。计划在装到四分之三时更换。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Left belly</source>
        <translation>左腹部</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>左臀部</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>左大腿</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>左上臂</translation>
    </message>
    <message>
        <source>Right belly</source>
        <translation>右腹部</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>右臀部</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>右大腿</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>右上臂</translation>
    </message>
    <message>
        <source>Spot not remembered</source>
        <translation>部位不记得</translation>
    </message>
    <message>
        <source>a recent spot here is not known</source>
        <translation>这里最近的一个部位不清楚</translation>
    </message>
    <message>
        <source>bottom row</source>
        <translation>最下一行</translation>
    </message>
    <message>
        <source>front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>front-outer</source>
        <translation>前外侧</translation>
    </message>
    <message>
        <source>inner side</source>
        <translation>内侧</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>middle row</source>
        <translation>中间一行</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未用过</translation>
    </message>
    <message>
        <source>not used in a year</source>
        <translation>一年内没用过</translation>
    </message>
    <message>
        <source>other side than last time</source>
        <translation>与上次不同侧</translation>
    </message>
    <message>
        <source>outer side</source>
        <translation>外侧</translation>
    </message>
    <message>
        <source>second row</source>
        <translation>第二行</translation>
    </message>
    <message>
        <source>third row</source>
        <translation>第三行</translation>
    </message>
    <message>
        <source>this area was used less lately</source>
        <translation>这个区域最近用得较少</translation>
    </message>
    <message>
        <source>top row</source>
        <translation>最上一行</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) rested</source>
        <translation>
            <numerusform>休息了 {n} 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>Not remembered</source>
        <translation>不记得</translation>
    </message>
    <message>
        <source>Or choose on the body</source>
        <translation>或在身体图上选择</translation>
    </message>
    <message numerus="yes">
        <source>Spot {n}</source>
        <translation>
            <numerusform>部位 {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>哪里？</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Areas…</source>
        <translation>区域…</translation>
    </message>
    <message>
        <source>Best rested</source>
        <translation>休息最久</translation>
    </message>
    <message>
        <source>Few rested spots are left. Ask your team about more areas.</source>
        <translation>休息好的部位不多了。请问团队能否用更多区域。</translation>
    </message>
    <message>
        <source>How rested</source>
        <translation>休息情况</translation>
    </message>
    <message>
        <source>Injection sites</source>
        <translation>注射部位</translation>
    </message>
    <message>
        <source>Left out and findings</source>
        <translation>停用与发现</translation>
    </message>
    <message>
        <source>No spot has rested for a week.</source>
        <translation>没有部位休息满一周。</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>None yet. Press a spot on the body to keep a photo of it; it stays encrypted in this diary.</source>
        <translation>还没有。在身体图上点一个部位可保存照片；它加密保存在日记中。</translation>
    </message>
    <message>
        <source>Noted. This spot is left out until it is gone.</source>
        <translation>已记录。这个部位在消失之前不使用。</translation>
    </message>
    <message>
        <source>Nothing is left out. Look at and feel the areas once a month; press a spot on the body to note what you find.</source>
        <translation>没有停用的部位。每月查看并触摸一次各区域；在身体图上点一个部位可记下发现。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The areas were changed.</source>
        <translation>区域已更改。</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>备注已更改。</translation>
    </message>
    <message>
        <source>This spot is left out.</source>
        <translation>这个部位停用。</translation>
    </message>
    <message>
        <source>This spot is offered again.</source>
        <translation>这个部位重新提供。</translation>
    </message>
    <message>
        <source>Used in 30 days</source>
        <translation>30 天内用过</translation>
    </message>
    <message>
        <source>a recent spot here is not known</source>
        <translation>这里最近的一个部位不清楚</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>as the team said</source>
        <translation>按团队所说</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>瘀伤</translation>
    </message>
    <message>
        <source>dent</source>
        <translation>凹陷</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>停用：{reason}</translation>
    </message>
    <message>
        <source>lump</source>
        <translation>硬块</translation>
    </message>
    <message>
        <source>newest of {date}</source>
        <translation>最新 {date}</translation>
    </message>
    <message>
        <source>not used before</source>
        <translation>以前没用过</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>自己的意愿</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>redness</source>
        <translation>发红</translation>
    </message>
    <message numerus="yes">
        <source>rested, used {n} day(s) ago</source>
        <translation>
            <numerusform>已休息好，{n} 天前用过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resting, used {n} day(s) ago</source>
        <translation>
            <numerusform>休息中，{n} 天前用过</numerusform>
        </translation>
    </message>
    <message>
        <source>scar</source>
        <translation>疤痕</translation>
    </message>
    <message>
        <source>signs of infection</source>
        <translation>感染迹象</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>今天用过</translation>
    </message>
    <message>
        <source>{name} · left and right are the person’s own</source>
        <translation>{name} · 左右是本人自己的左右</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo(s) kept</source>
        <translation>
            <numerusform>已保存 {n} 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: {n} injection(s)</source>
        <translation>
            <numerusform>{place}：{n} 次注射</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} injections in {days} days; the exact spot of {vague} is not known.</source>
        <translation>{days} 天内 {total} 次注射；其中 {vague} 次的确切部位不清楚。</translation>
    </message>
    <message>
        <source>{usable} spots are in use here; for a full rest of {days} days this rhythm needs {needed}. Ask your team about more areas.</source>
        <translation>这里使用 {usable} 个部位；按此节奏要充分休息 {days} 天需要 {needed} 个。请问团队能否用更多区域。</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>A stay in hospital, a pregnancy, a transplant, a change in tumour follow-up: tell the team, and keep it here.</source>
        <translation>住院、怀孕、移植、肿瘤随访变化：请告诉团队，并记在这里。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>发生了一件事…</translation>
    </message>
    <message>
        <source>Things that happened</source>
        <translation>发生过的事</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过去</translation>
    </message>
    <message>
        <source>press when it is over</source>
        <translation>过去后请按下</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>Concentration</source>
        <translation>专注</translation>
    </message>
    <message>
        <source>Coping with stress</source>
        <translation>应对压力</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>精力</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Stamina in daily tasks</source>
        <translation>日常耐力</translation>
    </message>
    <message>
        <source>Wish for company</source>
        <translation>愿意与人相处</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{message} Ctrl+Z to undo.</source>
        <translation>{message} 按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Add a photo…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>已经消失</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Left out since {date}: {reason}</source>
        <translation>自 {date} 起停用：{reason}</translation>
    </message>
    <message>
        <source>Note a finding…</source>
        <translation>记下发现…</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>重新提供</translation>
    </message>
    <message numerus="yes">
        <source>Photos ({n})…</source>
        <translation>
            <numerusform>照片（{n}）…</numerusform>
        </translation>
    </message>
    <message>
        <source>The team was told</source>
        <translation>已告诉团队</translation>
    </message>
    <message>
        <source>Used {date}</source>
        <translation>{date} 用过</translation>
    </message>
    <message>
        <source>gone {date}</source>
        <translation>{date} 消失</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>team told {date}</source>
        <translation>{date} 告诉了团队</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Only as the clinic gave it; leave it out otherwise.</source>
        <translation>只填诊所给的；否则不填。</translation>
    </message>
    <message>
        <source>Puberty stage</source>
        <translation>青春期分期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>such as B2 PH1</source>
        <translation>例如 B2 PH1</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Keep reminding from the tray?</source>
        <translation>继续从托盘提醒吗？</translation>
    </message>
    <message>
        <source>Quit when I close it</source>
        <translation>关闭时退出</translation>
    </message>
    <message>
        <source>Reminders come only while the program runs. It can stay in the tray, the row of small icons beside the clock, when this window is closed; press the icon there to come back. Settings, Reminders changes this later, and Ctrl+Q always quits.</source>
        <translation>程序运行时才有提醒。关闭此窗口后，它可以留在托盘，即时钟旁的一排小图标里；按那里的图标即可回来。以后可在“设置”的“提醒”中更改，Ctrl+Q 总能退出。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在托盘</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Add a pack…</source>
        <translation>添加包装…</translation>
    </message>
    <message>
        <source>Add and use it</source>
        <translation>添加并使用</translation>
    </message>
    <message numerus="yes">
        <source>By the record: {n} needle(s)</source>
        <translation>
            <numerusform>按记录：{n} 支针头</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Needles counted now</source>
        <translation>现在清点的针头</translation>
    </message>
    <message>
        <source>No pack is noted yet.</source>
        <translation>还没有包装记录。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pens and needles</source>
        <translation>笔和针头</translation>
    </message>
    <message>
        <source>This pack is now in use.</source>
        <translation>这一包装现在在用。</translation>
    </message>
    <message>
        <source>Type a whole number of needles, such as 14.</source>
        <translation>请输入整数的针头数，例如 14。</translation>
    </message>
    <message>
        <source>Type how many there are; each injection then takes one.</source>
        <translation>请输入有多少支；之后每次注射减一支。</translation>
    </message>
    <message>
        <source>Which pack is in use?</source>
        <translation>哪个包装在用？</translation>
    </message>
    <message>
        <source>about {left} left (estimate)</source>
        <translation>大约剩 {left}（估计）</translation>
    </message>
    <message>
        <source>expires {month}</source>
        <translation>{month} 到期</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>dose changed</source>
        <translation>剂量改变</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已注射</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未注射</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>(pulse {pulse})</source>
        <translation>（脉搏 {pulse}）</translation>
    </message>
    <message>
        <source>95 % band {low} to {high}</source>
        <translation>95 % 范围 {low} 至 {high}</translation>
    </message>
    <message>
        <source>= {value} by arithmetic</source>
        <translation>= {value}，按算术</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Asked by name and denied (last on {date}): {names}. What is not listed was not asked.</source>
        <translation>逐项问过并否认（最近 {date}）：{names}。未列出的没有问。</translation>
    </message>
    <message>
        <source>Asked by name, last on {date}; nothing was denied.</source>
        <translation>逐项问过，最近 {date}；没有否认任何一项。</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>出生时</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>BMI {bmi} kg/m²</source>
        <translation>BMI {bmi} kg/m²</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background, as told by the clinic</source>
        <translation>背景，按诊所所说</translation>
    </message>
    <message>
        <source>Bars: interval and 95 % band; grey: {name}, ±1 and ±2 SD</source>
        <translation>横杠：区间和 95 % 范围；灰色：{name}，±1 和 ±2 SD</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Blood pressure, bones</source>
        <translation>血压、骨骼</translation>
    </message>
    <message>
        <source>Body surface {surface} by Mosteller’s formula.</source>
        <translation>体表面积 {surface}，按 Mosteller 公式。</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>Bone age {years} on {date}</source>
        <translation>{date} 骨龄 {years}</translation>
    </message>
    <message>
        <source>Bone density {date}</source>
        <translation>骨密度 {date}</translation>
    </message>
    <message>
        <source>Calendar of the doses from {first} to {last}: {counts}.</source>
        <translation>{first} 至 {last} 的剂量日历：{counts}。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided on {date}, as we understood it: {text}</source>
        <translation>{date} 的决定，按我们的理解：{text}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Devices: {devices}.</source>
        <translation>器具：{devices}。</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Diagnosis made</source>
        <translation>确诊</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Dose as prescribed</source>
        <translation>处方剂量</translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation>已注射剂量</translation>
    </message>
    <message>
        <source>Doses given of planned</source>
        <translation>已注射剂量与计划</translation>
    </message>
    <message>
        <source>Doses left</source>
        <translation>剩余剂量</translation>
    </message>
    <message>
        <source>Dots: noted; ticks: dose changes; thick: still there.</source>
        <translation>圆点：有记录；刻度：剂量变化；粗线：仍有。</translation>
    </message>
    <message>
        <source>Earlier: {lines}.</source>
        <translation>以前：{lines}。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Findings at injection sites</source>
        <translation>注射部位的发现</translation>
    </message>
    <message>
        <source>First evening without</source>
        <translation>首个缺药的晚上</translation>
    </message>
    <message>
        <source>For discussion, from the diary of {date}: {what}</source>
        <translation>供讨论，来自 {date} 的日记：{what}</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>从 – 到</translation>
    </message>
    <message>
        <source>Genetics</source>
        <translation>遗传学</translation>
    </message>
    <message>
        <source>Growth and measurements</source>
        <translation>生长与测量</translation>
    </message>
    <message>
        <source>Growth treatment stopped</source>
        <translation>生长治疗已停止</translation>
    </message>
    <message>
        <source>Growth velocity</source>
        <translation>生长速度</translation>
    </message>
    <message>
        <source>Growth velocity over age; the figures stand below.</source>
        <translation>生长速度随年龄；数字列在下面。</translation>
    </message>
    <message>
        <source>Head, cm</source>
        <translation>头围，cm</translation>
    </message>
    <message>
        <source>Height SDS</source>
        <translation>身高 SDS</translation>
    </message>
    <message>
        <source>Height SDS, change</source>
        <translation>身高 SDS 变化</translation>
    </message>
    <message>
        <source>Height on {reference}</source>
        <translation>{reference} 上的身高</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>身高，cm</translation>
    </message>
    <message>
        <source>Heights from {first} on {start} to {last} on {end}; the table has each.</source>
        <translation>身高由 {start} 的 {first} 到 {end} 的 {last}；表中列出每一次。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How often each spot was used: {spots}.</source>
        <translation>每个部位的使用次数：{spots}。</translation>
    </message>
    <message>
        <source>IGF-1 and weight with the dose steps</source>
        <translation>IGF-1、体重与剂量台阶</translation>
    </message>
    <message numerus="yes">
        <source>IGF-1 over time, {n} result(s), with each laboratory’s range.</source>
        <translation>
            <numerusform>IGF-1 随时间，{n} 个结果，附各实验室的范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>If there is time: {questions}</source>
        <translation>如果有时间：{questions}</translation>
    </message>
    <message>
        <source>In other amounts: {days}.</source>
        <translation>其他量：{days}。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Injecting taught</source>
        <translation>注射教学</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Laboratory (lab’s range)</source>
        <translation>实验室（实验室范围）</translation>
    </message>
    <message>
        <source>Large chart</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Last IGF-1</source>
        <translation>最近一次 IGF-1</translation>
    </message>
    <message numerus="yes">
        <source>Last change {n} day(s) ago.</source>
        <translation>
            <numerusform>上次变化在 {n} 天前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>最长间隔</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>MRI</translation>
    </message>
    <message>
        <source>Map of spots used</source>
        <translation>使用部位图</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Medicines, events</source>
        <translation>药物、事件</translation>
    </message>
    <message>
        <source>Mid-parental height {centre} ({low} to {high}), Tanner’s formula: mother {mother}, father {father}.</source>
        <translation>父母中值身高 {centre}（{low} 至 {high}），Tanner 公式：母亲 {mother}，父亲 {father}。</translation>
    </message>
    <message>
        <source>Needles left</source>
        <translation>剩余针头</translation>
    </message>
    <message>
        <source>Newest before {date}:</source>
        <translation>{date} 之前最近的：</translation>
    </message>
    <message>
        <source>No check-in named symptoms in this period: what is not listed was not asked.</source>
        <translation>这段时间没有逐项询问症状的回访：未列出的没有问。</translation>
    </message>
    <message>
        <source>Not given or in part: {days}.</source>
        <translation>未注射或部分注射：{days}。</translation>
    </message>
    <message>
        <source>Not known: {days}.</source>
        <translation>不清楚：{days}。</translation>
    </message>
    <message>
        <source>Not noted in the diary: {what}.</source>
        <translation>日记中未记录：{what}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On hold, as the clinic said: {holds}.</source>
        <translation>暂停中，按诊所所说：{holds}。</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>最晚订货</translation>
    </message>
    <message>
        <source>Other hormones</source>
        <translation>其他激素</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>其他测量值</translation>
    </message>
    <message>
        <source>Other medicines and events</source>
        <translation>其他药物和事件</translation>
    </message>
    <message>
        <source>Our questions, and what changed</source>
        <translation>我们的问题，以及有什么变化</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>在这段时间</translation>
    </message>
    <message>
        <source>Own diary sliders</source>
        <translation>日记中自己的滑块</translation>
    </message>
    <message>
        <source>Own diary sliders, 0 to 10</source>
        <translation>日记中自己的滑块，0 到 10</translation>
    </message>
    <message>
        <source>Own sliders from 0 to 10 over time.</source>
        <translation>自己的滑块（0 到 10）随时间。</translation>
    </message>
    <message>
        <source>Per kg and per m²: arithmetic of the prescribed dose and the dated sizes, no advice.</source>
        <translation>每千克和每平方米：处方剂量与注明日期的尺寸的算术，不是建议。</translation>
    </message>
    <message>
        <source>Per kg and week, arithmetic</source>
        <translation>每千克每周，算术</translation>
    </message>
    <message>
        <source>Per m² and day, arithmetic</source>
        <translation>每平方米每天，算术</translation>
    </message>
    <message>
        <source>Period {period}</source>
        <translation>期间 {period}</translation>
    </message>
    <message>
        <source>Prescribed since {date}: {changes}.</source>
        <translation>自 {date} 起处方：{changes}。</translation>
    </message>
    <message>
        <source>Product and presentation</source>
        <translation>产品和剂型</translation>
    </message>
    <message>
        <source>Puberty, as the clinic gave it: {stages}</source>
        <translation>青春期，按诊所所给：{stages}</translation>
    </message>
    <message>
        <source>Questions, changes</source>
        <translation>问题、变化</translation>
    </message>
    <message>
        <source>Readings: {readings}</source>
        <translation>读数：{readings}</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>SDS</source>
        <translation>SDS</translation>
    </message>
    <message>
        <source>SDS on {reference}.</source>
        <translation>{reference} 上的 SDS。</translation>
    </message>
    <message>
        <source>SDS {sds}</source>
        <translation>SDS {sds}</translation>
    </message>
    <message>
        <source>Severe reaction to GH before</source>
        <translation>以前对生长激素的严重反应</translation>
    </message>
    <message>
        <source>Since the last visit: {period}</source>
        <translation>自上次就诊以来：{period}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>Sitting height, cm</source>
        <translation>坐高，cm</translation>
    </message>
    <message>
        <source>Skin findings</source>
        <translation>皮肤发现</translation>
    </message>
    <message>
        <source>Sleep study</source>
        <translation>睡眠检查</translation>
    </message>
    <message>
        <source>Sport exemption</source>
        <translation>体育豁免</translation>
    </message>
    <message>
        <source>Spots used in the period</source>
        <translation>期间使用的部位</translation>
    </message>
    <message>
        <source>Steroid plan</source>
        <translation>类固醇计划</translation>
    </message>
    <message>
        <source>Summary for the visit</source>
        <translation>就诊摘要</translation>
    </message>
    <message>
        <source>Supplies and dates</source>
        <translation>用品与日期</translation>
    </message>
    <message>
        <source>Symptom, worst severity, when noted</source>
        <translation>症状、最重程度、记录时间</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Symptoms, as noted</source>
        <translation>症状，按记录</translation>
    </message>
    <message>
        <source>Table at a glance</source>
        <translation>一览表</translation>
    </message>
    <message>
        <source>Tests asked for</source>
        <translation>要求的检查</translation>
    </message>
    <message>
        <source>The syndrome is not considered.</source>
        <translation>未考虑综合征。</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Treatment as prescribed</source>
        <translation>按处方的治疗</translation>
    </message>
    <message>
        <source>Urgent events</source>
        <translation>紧急事件</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Waist, cm</source>
        <translation>腰围，cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Weight over time; the table has the figures of the period.</source>
        <translation>体重随时间；表中列出期间的数字。</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>体重，kg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What, and how soon the card said to call</source>
        <translation>什么情况，以及卡片说多快联系</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who was called, and what came of it</source>
        <translation>联系了谁，结果如何</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>为何更改</translation>
    </message>
    <message>
        <source>a weekly product has no daily amount</source>
        <translation>每周产品没有每日的量</translation>
    </message>
    <message numerus="yes">
        <source>about {n} dose(s), an estimate</source>
        <translation>
            <numerusform>大约 {n} 次剂量，估计</numerusform>
        </translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>and {height} of {date}</source>
        <translation>以及 {date} 的 {height}</translation>
    </message>
    <message>
        <source>began {date}</source>
        <translation>{date} 开始</translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>{year} 年出生</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>{date} 出生</translation>
    </message>
    <message numerus="yes">
        <source>dose day {n}</source>
        <translation>
            <numerusform>第 {n} 次剂量日</numerusform>
        </translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>{date} 到期</translation>
    </message>
    <message>
        <source>female reference</source>
        <translation>女性参考</translation>
    </message>
    <message>
        <source>from {first} on {start} to {last} on {end}</source>
        <translation>由 {start} 的 {first} 到 {end} 的 {last}</translation>
    </message>
    <message>
        <source>how the diagnosis was made</source>
        <translation>诊断是怎样做出的</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>left out with free text</source>
        <translation>随自由文字一并略去</translation>
    </message>
    <message>
        <source>male reference</source>
        <translation>男性参考</translation>
    </message>
    <message>
        <source>mean of {readings}</source>
        <translation>{readings} 的均值</translation>
    </message>
    <message>
        <source>no SDS for this interval</source>
        <translation>此区间没有 SDS</translation>
    </message>
    <message>
        <source>no dose or no weight noted</source>
        <translation>没有剂量或体重记录</translation>
    </message>
    <message>
        <source>no height noted</source>
        <translation>没有身高记录</translation>
    </message>
    <message>
        <source>no injection with a spot</source>
        <translation>没有注明部位的注射</translation>
    </message>
    <message>
        <source>no prescription noted</source>
        <translation>没有处方记录</translation>
    </message>
    <message>
        <source>no result noted</source>
        <translation>没有结果记录</translation>
    </message>
    <message>
        <source>no two heights at least 6 months apart</source>
        <translation>没有相隔至少 6 个月的两次身高</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>没有有效的</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>none noted in this period</source>
        <translation>此期间无记录</translation>
    </message>
    <message>
        <source>none planned in this period</source>
        <translation>此期间没有计划</translation>
    </message>
    <message>
        <source>none rated in this period</source>
        <translation>此期间没有评分</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>none written down</source>
        <translation>没有写下</translation>
    </message>
    <message>
        <source>nothing measured in this period</source>
        <translation>此期间没有测量</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>other hormones</source>
        <translation>其他激素</translation>
    </message>
    <message>
        <source>pack set aside: {what}</source>
        <translation>放到一边的包装：{what}</translation>
    </message>
    <message>
        <source>severe reactions before</source>
        <translation>以前的严重反应</translation>
    </message>
    <message>
        <source>shaded: the lab’s range</source>
        <translation>阴影：实验室范围</translation>
    </message>
    <message>
        <source>short interval, imprecise: no yearly figure</source>
        <translation>区间短，不精确：没有年速度</translation>
    </message>
    <message numerus="yes">
        <source>since {date}, day {n}</source>
        <translation>
            <numerusform>自 {date} 起，第 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>自 {first} 起</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>仍有</translation>
    </message>
    <message>
        <source>teaching session</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>team not told yet</source>
        <translation>尚未告诉团队</translation>
    </message>
    <message>
        <source>team told {date}</source>
        <translation>{date} 告诉了团队</translation>
    </message>
    <message>
        <source>ticks: dose changes</source>
        <translation>刻度：剂量变化</translation>
    </message>
    <message>
        <source>too few heights</source>
        <translation>身高太少</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>到 {last}</translation>
    </message>
    <message>
        <source>with {weight} of {date}</source>
        <translation>以 {date} 的 {weight}</translation>
    </message>
    <message>
        <source>written down by {initials}</source>
        <translation>由 {initials} 记录</translation>
    </message>
    <message>
        <source>{amount} {unit}/kg/week</source>
        <translation>{amount} {unit}/kg/周</translation>
    </message>
    <message>
        <source>{amount} {unit}/m²/day</source>
        <translation>{amount} {unit}/m²/天</translation>
    </message>
    <message>
        <source>{before} on {date}</source>
        <translation>{date} 的 {before}</translation>
    </message>
    <message>
        <source>{change} SDS</source>
        <translation>{change} SDS</translation>
    </message>
    <message>
        <source>{date}: {dose}, prescribed {prescribed}</source>
        <translation>{date}：{dose}，处方 {prescribed}</translation>
    </message>
    <message>
        <source>{difference} years from the age</source>
        <translation>与年龄相差 {difference} 岁</translation>
    </message>
    <message>
        <source>{dose} from {date}</source>
        <translation>{dose}，自 {date} 起</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{local} ({iso})</source>
        <translation>{local}（{iso}）</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) after a dose change</source>
        <translation>
            <numerusform>剂量变化后 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) after the injection</source>
        <translation>
            <numerusform>注射后 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s) without a spot.</source>
        <translation>
            <numerusform>{n} 次注射没有部位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned injection(s), {days}</source>
        <translation>
            <numerusform>计划 {n} 次注射，{days}</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}, {months} months</source>
        <translation>{start} 至 {end}，{months} 个月</translation>
    </message>
    <message>
        <source>{weeks} weeks {days} days</source>
        <translation>{weeks} 周 {days} 天</translation>
    </message>
    <message>
        <source>{where}, before</source>
        <translation>{where}，以前</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>A year ago</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>另一天…</translation>
    </message>
    <message>
        <source>As far as there are notes</source>
        <translation>记录所及的最早</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Half a year ago</source>
        <translation>半年前</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>仅姓名缩写</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No name, no day of birth and no free text. Diagnosis, medicines and figures stay.</source>
        <translation>没有姓名、出生日期和自由文字。诊断、药物和数字保留。</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paper, PDF and web page are not encrypted: whoever finds them can read them.</source>
        <translation>纸张、PDF 和网页没有加密：捡到的人都能读。</translation>
    </message>
    <message>
        <source>Preview of the summary</source>
        <translation>摘要预览</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Questions, notes and reasons stay at home.</source>
        <translation>问题、备注和原因留在家里。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>另存为网页…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存摘要</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted.</source>
        <translation>已保存为 {name}。没有加密。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Summary for the visit</source>
        <translation>就诊摘要</translation>
    </message>
    <message>
        <source>The visit of {date}</source>
        <translation>{date} 的就诊</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Without free text</source>
        <translation>不含自由文字</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>正在写摘要…</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>Supplies</name>
    <message>
        <source>A pack’s unit is not that of the doses, and units are never converted.</source>
        <translation>有包装的单位与剂量不同，单位从不换算。</translation>
    </message>
    <message numerus="yes">
        <source>About {n} full dose(s) in all packs, the last on {day}</source>
        <translation>
            <numerusform>所有包装大约有 {n} 次全量，最后一次在 {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>添加包装…</translation>
    </message>
    <message>
        <source>Add the pack in use…</source>
        <translation>添加在用的包装…</translation>
    </message>
    <message>
        <source>Add the pack you use now, as printed on its box. Then this page says until when it may be used, how much is left, and when to reorder.</source>
        <translation>请按盒上所印添加您现在用的包装。之后本页会显示可用到何时、还剩多少、何时订货。</translation>
    </message>
    <message>
        <source>An order takes</source>
        <translation>订货需要</translation>
    </message>
    <message>
        <source>Back in the fridge</source>
        <translation>放回冰箱</translation>
    </message>
    <message>
        <source>Back in the fridge: the time stopped.</source>
        <translation>已放回冰箱：计时停止。</translation>
    </message>
    <message>
        <source>Can be filled from</source>
        <translation>可配药始于</translation>
    </message>
    <message>
        <source>Check my leaflet…</source>
        <translation>核对我的说明书…</translation>
    </message>
    <message>
        <source>Clear, not frozen, in date</source>
        <translation>清澈、没冻过、在有效期内</translation>
    </message>
    <message>
        <source>Days in use: {basis}</source>
        <translation>使用天数：{basis}</translation>
    </message>
    <message>
        <source>Frozen, warm or cloudy?</source>
        <translation>冻过、热过或浑浊？</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>It may be used again.</source>
        <translation>可以重新使用。</translation>
    </message>
    <message>
        <source>Its last day is over</source>
        <translation>最后一天已过</translation>
    </message>
    <message>
        <source>Kept, as you checked it today.</source>
        <translation>已保存，按您今天核对的。</translation>
    </message>
    <message>
        <source>Left in it</source>
        <translation>里面剩余</translation>
    </message>
    <message>
        <source>Look at the sharps box: close it at about three quarters full.</source>
        <translation>看看锐器盒：装到大约四分之三时封好。</translation>
    </message>
    <message>
        <source>Lots…</source>
        <translation>批号…</translation>
    </message>
    <message>
        <source>More about this pack</source>
        <translation>关于这一包装的更多内容</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Needles and sharps</source>
        <translation>针头和锐器</translation>
    </message>
    <message>
        <source>No full dose is noted at hand.</source>
        <translation>手头没有记录的全量剂量。</translation>
    </message>
    <message>
        <source>No pack is in use</source>
        <translation>没有在用的包装</translation>
    </message>
    <message>
        <source>No prescription runs today.</source>
        <translation>今天没有有效的处方。</translation>
    </message>
    <message>
        <source>No timer runs for {pack} yet: check its days in use in your leaflet.</source>
        <translation>{pack} 还没有计时：请在说明书中查看使用天数。</translation>
    </message>
    <message>
        <source>No unopened pack is noted.</source>
        <translation>没有未开封包装的记录。</translation>
    </message>
    <message>
        <source>Noted as discarded.</source>
        <translation>已记为丢弃。</translation>
    </message>
    <message>
        <source>Noted as empty. Estimates learn from it.</source>
        <translation>已记为用空。估计会从中学习。</translation>
    </message>
    <message>
        <source>Noted: clear, not frozen, in date.</source>
        <translation>已记录：清澈、没冻过、在有效期内。</translation>
    </message>
    <message>
        <source>On hold from {start} to {end}, as the clinic said: these days are not counted.</source>
        <translation>{start} 至 {end} 暂停，按诊所所说：这些天不计。</translation>
    </message>
    <message>
        <source>On hold from {start}, as the clinic said, with no end noted: only that day is left out, so that nothing is missing when it ends.</source>
        <translation>自 {start} 起暂停，按诊所所说，未注明结束：只扣除那一天，以便结束时不缺药。</translation>
    </message>
    <message>
        <source>On hold since {start}, as the clinic said, with no end noted: doses are counted from tomorrow on, so that nothing is missing when it ends.</source>
        <translation>自 {start} 起暂停，按诊所所说，未注明结束：从明天起计算剂量，以便结束时不缺药。</translation>
    </message>
    <message>
        <source>Orders are planned like this now.</source>
        <translation>订货现在这样计划。</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>订货…</translation>
    </message>
    <message>
        <source>Other packs</source>
        <translation>其他包装</translation>
    </message>
    <message>
        <source>Out of the fridge</source>
        <translation>在冰箱外</translation>
    </message>
    <message>
        <source>Out of the fridge: the time counts now.</source>
        <translation>在冰箱外：开始计时。</translation>
    </message>
    <message>
        <source>Out of the fridge: {time}, {limit}</source>
        <translation>在冰箱外：{time}，{limit}</translation>
    </message>
    <message>
        <source>Put aside. It is no longer offered for injections.</source>
        <translation>已放到一边。不再提供用于注射。</translation>
    </message>
    <message>
        <source>Reorder by</source>
        <translation>最晚订货</translation>
    </message>
    <message>
        <source>Sharps box</source>
        <translation>锐器盒</translation>
    </message>
    <message>
        <source>Spoiled needles are noted.</source>
        <translation>坏掉的针头已记录。</translation>
    </message>
    <message>
        <source>Start one of the packs below, or add the one you use. The first injection from it starts it as well.</source>
        <translation>启用下面的一个包装，或添加您在用的。从它的第一次注射也会启用它。</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>用品</translation>
    </message>
    <message>
        <source>The amount is kept.</source>
        <translation>量已保存。</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>答复已保存。</translation>
    </message>
    <message>
        <source>The box was added.</source>
        <translation>盒子已添加。</translation>
    </message>
    <message>
        <source>The box was changed.</source>
        <translation>盒子已更改。</translation>
    </message>
    <message>
        <source>The count is kept.</source>
        <translation>清点数已保存。</translation>
    </message>
    <message>
        <source>The last day of {pack} is {day}, {when}.</source>
        <translation>{pack} 的最后一天是 {day}，{when}。</translation>
    </message>
    <message>
        <source>The last day of {pack} was {day}. Start the next one.</source>
        <translation>{pack} 的最后一天是 {day}。请启用下一个。</translation>
    </message>
    <message>
        <source>The new box is noted.</source>
        <translation>新盒子已记录。</translation>
    </message>
    <message>
        <source>The pack was added.</source>
        <translation>包装已添加。</translation>
    </message>
    <message>
        <source>The pack was changed.</source>
        <translation>包装已更改。</translation>
    </message>
    <message>
        <source>The prescription can be filled again from {day}: with the days an order takes, that is after the packs run out. Ask your team or pharmacy.</source>
        <translation>处方从 {day} 起可再次配药：加上订货所需天数，会在包装用完之后。请问团队或药房。</translation>
    </message>
    <message>
        <source>The time out of the fridge was added.</source>
        <translation>离开冰箱的时间已添加。</translation>
    </message>
    <message>
        <source>This pack is now in use. Write the date on it.</source>
        <translation>这一包装现在在用。请把日期写在上面。</translation>
    </message>
    <message>
        <source>Time to buy wipes.</source>
        <translation>该买酒精棉片了。</translation>
    </message>
    <message>
        <source>Time to reorder needles.</source>
        <translation>该订针头了。</translation>
    </message>
    <message>
        <source>Time to reorder: from {day} no full dose is at hand.</source>
        <translation>该订货了：从 {day} 起手头没有全量剂量。</translation>
    </message>
    <message>
        <source>Use until</source>
        <translation>使用到</translation>
    </message>
    <message>
        <source>Wipes</source>
        <translation>酒精棉片</translation>
    </message>
    <message>
        <source>Your pens, cartridges and needles go here.</source>
        <translation>这里放您的笔、卡式瓶和针头。</translation>
    </message>
    <message numerus="yes">
        <source>about {n} % full</source>
        <translation>
            <numerusform>大约装满 {n} %</numerusform>
        </translation>
    </message>
    <message>
        <source>begun {day}</source>
        <translation>{day} 开始</translation>
    </message>
    <message>
        <source>estimate · change it by {day}</source>
        <translation>估计 · 最晚 {day} 更换</translation>
    </message>
    <message>
        <source>expires {month}</source>
        <translation>{month} 到期</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>批号 {lot}</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未清点</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>未计划</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>还早</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>order by {day}</source>
        <translation>最晚 {day} 订货</translation>
    </message>
    <message>
        <source>please count them</source>
        <translation>请清点</translation>
    </message>
    <message>
        <source>waiting for the pharmacist</source>
        <translation>等待药师答复</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{name} · estimates are made from the diary</source>
        <translation>{name} · 估计来自日记</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name}：{figure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier pack(s)…</source>
        <translation>
            <numerusform>以前的 {n} 个包装…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injection(s)</source>
        <translation>
            <numerusform>{n} 次注射</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>剩 {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} needle(s)</source>
        <translation>
            <numerusform>{n} 支针头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack(s) without a content typed in are not counted.</source>
        <translation>
            <numerusform>没有输入内容的 {n} 个包装不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} has had all the injections your leaflet gives it.</source>
        <translation>{pack} 已用满说明书允许的注射次数。</translation>
    </message>
    <message>
        <source>{pack} was out of the fridge longer than your leaflet allows. Put it aside and ask the pharmacist.</source>
        <translation>{pack} 离开冰箱的时间超过了说明书允许的。请放到一边并询问药师。</translation>
    </message>
    <message>
        <source>{product} {strength}</source>
        <translation>{product} {strength}</translation>
    </message>
    <message>
        <source>{product} {strength}, lot {lot}</source>
        <translation>{product} {strength}，批号 {lot}</translation>
    </message>
</context>
<context>
    <name>SupplyPlan</name>
    <message>
        <source>From ordering to having it takes</source>
        <translation>从订货到拿到需要</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订货</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The prescription can be filled again from (optional)</source>
        <translation>处方可再次配药始于（可选）</translation>
    </message>
    <message>
        <source>Type whole days, such as 7.</source>
        <translation>请输入整天数，例如 7。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>Symptom</name>
    <message>
        <source>Day it is about</source>
        <translation>是哪一天的</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>首次发现</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>How did it come on?</source>
        <translation>是怎样出现的？</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>有多厉害？</translation>
    </message>
    <message>
        <source>Is this high for you, or has your team called it high?</source>
        <translation>这对您来说高吗，或者团队说过高吗？</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>现在还有</translation>
    </message>
    <message>
        <source>Kept in the diary.</source>
        <translation>已记入日记。</translation>
    </message>
    <message>
        <source>Look through the diary and pick three questions.</source>
        <translation>翻看日记，挑三个问题。</translation>
    </message>
    <message>
        <source>Lower figure</source>
        <translation>低压</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Readings are getting worse than usual</source>
        <translation>读数比平时更差</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The check-in is kept.</source>
        <translation>回访已保存。</translation>
    </message>
    <message>
        <source>Type the reading as the meter shows it.</source>
        <translation>请按仪器显示输入读数。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Upper figure</source>
        <translation>高压</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>哪一侧？</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过去</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>仍有</translation>
    </message>
    <message numerus="yes">
        <source>{n} days after a change of the prescription</source>
        <translation>
            <numerusform>处方变化后 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days after the start</source>
        <translation>
            <numerusform>开始后 {n} 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SymptomPick</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>您注意到什么？</translation>
    </message>
    <message>
        <source>type a few letters</source>
        <translation>输入几个字</translation>
    </message>
</context>
<context>
    <name>Symptoms</name>
    <message>
        <source>A check-in is due: {content}</source>
        <translation>该回访了：{content}</translation>
    </message>
    <message>
        <source>Answer it now…</source>
        <translation>现在回答…</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>Holds, events, medicines, limits</source>
        <translation>暂停、事件、药物、限值</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>记下情况…</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Advice now, today</source>
        <translation>今天立即咨询</translation>
    </message>
    <message>
        <source>Emergency: call now</source>
        <translation>急救：马上打电话</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次就诊</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Tell the team today</source>
        <translation>今天告诉团队</translation>
    </message>
    <message>
        <source>from moderate on: {tier}</source>
        <translation>中等及以上：{tier}</translation>
    </message>
    <message>
        <source>severe: {tier}</source>
        <translation>严重：{tier}</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>time not remembered</source>
        <translation>时间不记得</translation>
    </message>
</context>
<context>
    <name>TimeOut</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add time out of the fridge</source>
        <translation>添加离开冰箱的时间</translation>
    </message>
    <message>
        <source>It was out for</source>
        <translation>在外面放了</translation>
    </message>
    <message>
        <source>Type hours, such as 1.5.</source>
        <translation>请输入小时数，例如 1.5。</translation>
    </message>
    <message>
        <source>Up to now, when it goes back into the fridge.</source>
        <translation>到现在为止，放回冰箱时。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Another pack</source>
        <translation>其他包装</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>手头</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>日历…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Check the code now…</source>
        <translation>现在检查恢复码…</translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation>回访…</translation>
    </message>
    <message>
        <source>Could someone else have given it?</source>
        <translation>会不会是别人已经打了？</translation>
    </message>
    <message>
        <source>Doses in this pack</source>
        <translation>这一包装中的剂量</translation>
    </message>
    <message>
        <source>Enter a person</source>
        <translation>输入人员</translation>
    </message>
    <message>
        <source>Enter the prescription</source>
        <translation>输入处方</translation>
    </message>
    <message>
        <source>Enter the prescription as it is written, then Today shows it.</source>
        <translation>请按所写输入处方，“今天”就会显示。</translation>
    </message>
    <message>
        <source>Enter who the diary is for, then Today shows the next injection.</source>
        <translation>请输入日记属于谁，“今天”就会显示下一次注射。</translation>
    </message>
    <message numerus="yes">
        <source>Fill in {n} evening(s)…</source>
        <translation>
            <numerusform>补填 {n} 个晚上…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in {n} evening(s).</source>
        <translation>
            <numerusform>已补填 {n} 个晚上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已注射</translation>
    </message>
    <message>
        <source>Given to {name} · {dose}</source>
        <translation>已给 {name} 注射 · {dose}</translation>
    </message>
    <message>
        <source>Given {time}</source>
        <translation>{time} 已注射</translation>
    </message>
    <message>
        <source>Given, time not remembered</source>
        <translation>已注射，时间不记得</translation>
    </message>
    <message>
        <source>Kept: the question is closed for today.</source>
        <translation>已保存：今天不再询问。</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>最近两周</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>批号 {lot}</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Needles left</source>
        <translation>剩余针头</translation>
    </message>
    <message>
        <source>Next injection</source>
        <translation>下一次注射</translation>
    </message>
    <message>
        <source>Next: tomorrow</source>
        <translation>下一次：明天</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>下一次：{day}</translation>
    </message>
    <message>
        <source>No injection planned today</source>
        <translation>今天没有计划注射</translation>
    </message>
    <message>
        <source>No, nothing was injected</source>
        <translation>否，没有注射</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Not given…</source>
        <translation>未注射…</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Noted as missed</source>
        <translation>已记为漏打</translation>
    </message>
    <message>
        <source>Noted as not known</source>
        <translation>已记为不知道</translation>
    </message>
    <message>
        <source>Noted as skipped</source>
        <translation>已记为跳过</translation>
    </message>
    <message>
        <source>Noted for {name}.</source>
        <translation>已为 {name} 记录。</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Nothing is prescribed yet</source>
        <translation>还没有处方</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新情况</translation>
    </message>
    <message>
        <source>Nothing planned today</source>
        <translation>今天没有计划</translation>
    </message>
    <message>
        <source>On hold, as the clinic said</source>
        <translation>暂停中，按诊所所说</translation>
    </message>
    <message>
        <source>Other details…</source>
        <translation>其他细节…</translation>
    </message>
    <message>
        <source>Pack first used</source>
        <translation>包装首次使用</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>部分注射</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Pen in use</source>
        <translation>在用的笔</translation>
    </message>
    <message>
        <source>Pens and needles…</source>
        <translation>笔和针头…</translation>
    </message>
    <message>
        <source>Phone calendar is out of date.</source>
        <translation>手机日历已过时。</translation>
    </message>
    <message numerus="yes">
        <source>Planned {day}, {n} day(s) ago</source>
        <translation>
            <numerusform>计划于 {day}，{n} 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Prescription history</source>
        <translation>处方历史</translation>
    </message>
    <message>
        <source>Printed expiry</source>
        <translation>印刷有效期</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Record an injection…</source>
        <translation>记录一次注射…</translation>
    </message>
    <message>
        <source>Record another…</source>
        <translation>再记录一次…</translation>
    </message>
    <message>
        <source>Recorded for {name}: {dose}, {where}.</source>
        <translation>已为 {name} 记录：{dose}，{where}。</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>重新保存文件…</translation>
    </message>
    <message>
        <source>Something to note…</source>
        <translation>有情况要记…</translation>
    </message>
    <message>
        <source>The entry was taken back.</source>
        <translation>记录已撤回。</translation>
    </message>
    <message>
        <source>The page for the child</source>
        <translation>给孩子的页面</translation>
    </message>
    <message>
        <source>The recovery code has not been checked yet. Without it, a lost computer means a lost diary.</source>
        <translation>恢复码还没有检查过。没有它，电脑丢了日记也就丢了。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Yes, it was injected</source>
        <translation>是的，注射了</translation>
    </message>
    <message>
        <source>about {left} left (estimate)</source>
        <translation>大约剩 {left}（估计）</translation>
    </message>
    <message numerus="yes">
        <source>about {n} (estimate)</source>
        <translation>
            <numerusform>大约 {n}（估计）</numerusform>
        </translation>
    </message>
    <message>
        <source>as prescribed since {date}</source>
        <translation>自 {date} 起按处方</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>由 {name}</translation>
    </message>
    <message>
        <source>choose or add the one in use</source>
        <translation>请选择或添加在用的</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>chosen by {name}</source>
        <translation>由 {name} 选择</translation>
    </message>
    <message>
        <source>last given {when}: {details}</source>
        <translation>上次注射 {when}：{details}</translation>
    </message>
    <message>
        <source>no needle counted</source>
        <translation>没有清点针头</translation>
    </message>
    <message>
        <source>no rested spot to offer; choose one</source>
        <translation>没有休息好的部位可提供；请选择一个</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未清点</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>now, {time}</source>
        <translation>现在，{time}</translation>
    </message>
    <message>
        <source>pen window shows {text}</source>
        <translation>笔窗显示 {text}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>usual time {time}</source>
        <translation>惯常时间 {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>{day}下午</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>{day}晚上</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>{day}上午</translation>
    </message>
    <message>
        <source>{day} night</source>
        <translation>{day}夜里</translation>
    </message>
    <message>
        <source>{day}: recorded {at}, undone {later} by {name}. Was it injected?</source>
        <translation>{day}：{at} 记录，{later} 由 {name} 撤销。实际注射了吗？</translation>
    </message>
    <message>
        <source>{day}: recorded {at}, undone {later}. Was it injected?</source>
        <translation>{day}：{at} 记录，{later} 撤销。实际注射了吗？</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) ago</source>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evening(s) of the last two weeks are not logged.</source>
        <translation>
            <numerusform>最近两周有 {n} 个晚上没有记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new needle(s)</source>
        <translation>
            <numerusform>{n} 支新针头</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Home again: {name}’s evenings run by home time.</source>
        <translation>回到家：{name} 的晚上按家中时间。</translation>
    </message>
    <message>
        <source>Home time</source>
        <translation>家中时间</translation>
    </message>
    <message>
        <source>It is {time_here} here and {time_home} in {home}. By which clock shall {name}’s evenings run?</source>
        <translation>这里是 {time_here}，{home} 是 {time_home}。{name} 的晚上按哪个时钟？</translation>
    </message>
    <message>
        <source>Keep home time ({place})</source>
        <translation>保持家中时间（{place}）</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>This computer is on {place} time</source>
        <translation>这台电脑使用 {place} 时间</translation>
    </message>
    <message>
        <source>Use local time ({place})</source>
        <translation>使用当地时间（{place}）</translation>
    </message>
    <message>
        <source>{name}’s evenings go on by {place} time, where it is {time}.</source>
        <translation>{name} 的晚上继续按 {place} 时间，那里是 {time}。</translation>
    </message>
    <message>
        <source>{name}’s evenings run by {place} time now.</source>
        <translation>{name} 的晚上现在按 {place} 时间。</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{which}: no injection is planned.</source>
        <translation>{which}：没有计划注射。</translation>
    </message>
    <message numerus="yes">
        <source>{which}: the next one at {time} here, {n} hour(s) after the last.</source>
        <translation>
            <numerusform>{which}：下一次在这里的 {time}，距上次 {n} 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>{which}: the next one at {time} here.</source>
        <translation>{which}：下一次在这里的 {time}。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Growth Companion</source>
        <translation>Growth Companion</translation>
    </message>
    <message numerus="yes">
        <source>Growth Companion: {n} not logged yet</source>
        <translation>
            <numerusform>Growth Companion：{n} 项尚未记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Growth Companion</source>
        <translation>打开 Growth Companion</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>{name}: given</source>
        <translation>{name}：已注射</translation>
    </message>
    <message>
        <source>{name}: not logged yet</source>
        <translation>{name}：尚未记录</translation>
    </message>
    <message>
        <source>{name}: noted</source>
        <translation>{name}：已记录</translation>
    </message>
    <message>
        <source>{name}: nothing planned</source>
        <translation>{name}：没有计划</translation>
    </message>
    <message>
        <source>{name}: partly given</source>
        <translation>{name}：部分注射</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
</context>
<context>
    <name>Tue</name>
    <message>
        <source>A Therapeutic Use Exemption is granted by a sport’s body, not by this program. Write down what they told you.</source>
        <translation>治疗用药豁免由体育机构授予，不由本程序授予。请写下他们告诉您的。</translation>
    </message>
    <message>
        <source>Applied for, not yet granted</source>
        <translation>已申请，尚未授予</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Asked for by: {sources}</source>
        <translation>要求方：{sources}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>已于 {date} 结束</translation>
    </message>
    <message numerus="yes">
        <source>Ends on {date}, in {n} days</source>
        <translation>
            <numerusform>{date} 结束，还有 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Exemption for sport</source>
        <translation>体育豁免</translation>
    </message>
    <message>
        <source>Exemptions for sport</source>
        <translation>体育豁免</translation>
    </message>
    <message>
        <source>Exemptions of {name}</source>
        <translation>{name} 的豁免</translation>
    </message>
    <message>
        <source>From 120 days before, the end is spoken of: new papers take time.</source>
        <translation>到期前 120 天起会提示：新文件需要时间。</translation>
    </message>
    <message>
        <source>Granted before it was applied for?</source>
        <translation>申请之前就授予了吗？</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授予日期</translation>
    </message>
    <message>
        <source>Granted until {date}</source>
        <translation>有效至 {date}</translation>
    </message>
    <message>
        <source>Granted; no end is typed in</source>
        <translation>已授予；未输入结束日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Lists differ from body to body; the one you apply to decides. Not yet reviewed by a clinician.</source>
        <translation>各机构清单不同；以您申请的机构为准。尚未经临床医生审阅。</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Papers are being gathered</source>
        <translation>正在收集文件</translation>
    </message>
    <message>
        <source>Papers that are there</source>
        <translation>已有的文件</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>体育项目</translation>
    </message>
    <message>
        <source>Take it out of the file</source>
        <translation>从档案中移除</translation>
    </message>
    <message>
        <source>Taken out of the file.</source>
        <translation>已从档案中移除。</translation>
    </message>
    <message>
        <source>The exemption is kept.</source>
        <translation>豁免已保存。</translation>
    </message>
    <message>
        <source>The last day comes before it was granted.</source>
        <translation>最后一天早于授予日。</translation>
    </message>
    <message>
        <source>Type the medicine it is for.</source>
        <translation>请输入适用的药物。</translation>
    </message>
    <message>
        <source>Type who grants the exemption.</source>
        <translation>请输入由谁授予豁免。</translation>
    </message>
    <message>
        <source>Who grants it</source>
        <translation>授予机构</translation>
    </message>
    <message>
        <source>Write down an exemption…</source>
        <translation>记录一项豁免…</translation>
    </message>
    <message>
        <source>reference {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>such as: the national anti-doping agency</source>
        <translation>例如：国家反兴奋剂机构</translation>
    </message>
    <message>
        <source>{body}: {state}</source>
        <translation>{body}：{state}</translation>
    </message>
    <message>
        <source>{there} of {papers} papers</source>
        <translation>{papers} 份文件中已有 {there} 份</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>a minute</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>g/cm²</source>
        <translation>g/cm²</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>kg/m²</source>
        <translation>kg/m²</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>I have none of these…</source>
        <translation>这些我都没有…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open by itself again from now on</source>
        <translation>从现在起重新自动打开</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>打开日记</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>恢复码，照着您的纸</translation>
    </message>
    <message>
        <source>This backup belongs to another diary. It opens with the code or passphrase that was in force when it was made.</source>
        <translation>这份备份属于另一本日记。它用制作时有效的恢复码或密码短语打开。</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>再试密钥环</translation>
    </message>
    <message>
        <source>Way to open it</source>
        <translation>打开方式</translation>
    </message>
</context>
<context>
    <name>VisitReturn</name>
    <message>
        <source>A test has a date</source>
        <translation>某项检查有了日期</translation>
    </message>
    <message>
        <source>Back from the visit</source>
        <translation>就诊回来</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Its form opens once this is saved.</source>
        <translation>保存后会打开其表单。</translation>
    </message>
    <message>
        <source>Its form opens too, and it is reminded of.</source>
        <translation>其表单也会打开，并会提醒。</translation>
    </message>
    <message>
        <source>Left empty, it is asked next time</source>
        <translation>留空则下次再问</translation>
    </message>
    <message>
        <source>Next tests</source>
        <translation>后续检查</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>下次就诊</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>已知时间</translation>
    </message>
    <message>
        <source>There is a new prescription</source>
        <translation>有新的处方</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What the clinic said</source>
        <translation>诊所怎么说</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定了什么</translation>
    </message>
    <message>
        <source>Which, and when, as the team said it.</source>
        <translation>哪些、何时，按团队所说。</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>您的问题</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Next tests</source>
        <translation>后续检查</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排就诊</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>已知时间</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定了什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>与谁</translation>
    </message>
    <message>
        <source>such as: growth clinic</source>
        <translation>例如：生长门诊</translation>
    </message>
    <message>
        <source>such as: house B, second floor</source>
        <translation>例如：B 栋二楼</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Ask this one earlier</source>
        <translation>提前问这个</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>推后问这个</translation>
    </message>
    <message>
        <source>Back from the visit…</source>
        <translation>就诊回来…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>更改文字</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>For discussion at the visit, from the diary</source>
        <translation>来自日记，供就诊时讨论</translation>
    </message>
    <message>
        <source>For discussion at the visit. “Not confirmed” is neither given nor missed.</source>
        <translation>供就诊时讨论。“未确认”既不算已注射也不算漏打。</translation>
    </message>
    <message>
        <source>Injections given</source>
        <translation>已注射的次数</translation>
    </message>
    <message>
        <source>Its date comes before any other.</source>
        <translation>其日期早于其他日期。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept for the visit.</source>
        <translation>已保留到就诊。</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Next tests: {tests}</source>
        <translation>后续检查：{tests}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次就诊</translation>
    </message>
    <message>
        <source>No visit is planned</source>
        <translation>没有安排就诊</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>还没有写下。</translation>
    </message>
    <message>
        <source>Nothing yet. Ctrl+Shift+Q takes a question from any page, the moment it comes up.</source>
        <translation>还没有。随时随地按 Ctrl+Shift+Q 即可记下想到的问题。</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>以往就诊</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>安排就诊…</translation>
    </message>
    <message>
        <source>Plan the next visit…</source>
        <translation>安排下次就诊…</translation>
    </message>
    <message>
        <source>Show earlier visits</source>
        <translation>显示更早的就诊</translation>
    </message>
    <message>
        <source>Since the visit of {date}</source>
        <translation>自 {date} 就诊以来</translation>
    </message>
    <message>
        <source>Summary for the visit…</source>
        <translation>就诊摘要…</translation>
    </message>
    <message>
        <source>Take this question off</source>
        <translation>移除这个问题</translation>
    </message>
    <message>
        <source>The clinic asked for…</source>
        <translation>诊所要求…</translation>
    </message>
    <message>
        <source>The date of the test is kept.</source>
        <translation>检查日期已保存。</translation>
    </message>
    <message>
        <source>The first three go first on the summary.</source>
        <translation>前三个排在摘要最前面。</translation>
    </message>
    <message>
        <source>The question was changed.</source>
        <translation>问题已更改。</translation>
    </message>
    <message>
        <source>The question was taken off.</source>
        <translation>问题已移除。</translation>
    </message>
    <message>
        <source>The visit is planned.</source>
        <translation>就诊已安排。</translation>
    </message>
    <message>
        <source>The visit was changed.</source>
        <translation>就诊已更改。</translation>
    </message>
    <message>
        <source>The visit was taken off the list.</source>
        <translation>就诊已从列表移除。</translation>
    </message>
    <message>
        <source>They go first on the summary.</source>
        <translation>它们排在摘要最前面。</translation>
    </message>
    <message>
        <source>To ask at the visit</source>
        <translation>就诊时要问</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>What the visit brought is kept.</source>
        <translation>就诊的收获已保存。</translation>
    </message>
    <message>
        <source>With a date here, reminders and the phone know it too.</source>
        <translation>这里有日期，提醒和手机也会知道。</translation>
    </message>
    <message>
        <source>Write a question and press Enter</source>
        <translation>写下问题并按回车</translation>
    </message>
    <message>
        <source>Written down for {name}: {dose} from {day}.</source>
        <translation>已为 {name} 写下：自 {day} 起 {dose}。</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day(s)</source>
        <translation>
            <numerusform>{n} 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>written down {date}</source>
        <translation>{date} 写下</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}，{time}</translation>
    </message>
    <message>
        <source>{given} of {scheduled} given</source>
        <translation>计划 {scheduled} 次，已注射 {given} 次</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s) ago</source>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given in part</source>
        <translation>
            <numerusform>{n} 次部分注射</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed</source>
        <translation>
            <numerusform>{n} 次未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not given</source>
        <translation>
            <numerusform>{n} 次未注射</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on hold, not counted</source>
        <translation>
            <numerusform>{n} 次暂停，不计</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenToCall</name>
    <message>
        <source>And when one of these is severe:</source>
        <translation>以及以下情况严重时：</translation>
    </message>
    <message>
        <source>Call the emergency number now for</source>
        <translation>以下情况请立即拨打急救电话</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>更改号码</translation>
    </message>
    <message>
        <source>Change whom this list is for…</source>
        <translation>更改此清单的对象…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>打印此清单…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存号码</translation>
    </message>
    <message>
        <source>The list is for {name} as chosen.</source>
        <translation>清单按所选适用于 {name}。</translation>
    </message>
    <message>
        <source>The numbers are saved.</source>
        <translation>号码已保存。</translation>
    </message>
    <message>
        <source>This list is for: {groups}.</source>
        <translation>此清单适用于：{groups}。</translation>
    </message>
    <message>
        <source>Type in the numbers</source>
        <translation>填写号码</translation>
    </message>
    <message>
        <source>Type them from the clinic’s papers. Nothing is filled in ready-made, and this program never dials.</source>
        <translation>请照诊所的资料填写。没有任何预先填好的号码，程序也从不拨号。</translation>
    </message>
    <message>
        <source>Use {number} ({publisher})</source>
        <translation>使用 {number}（{publisher}）</translation>
    </message>
    <message>
        <source>What to say on the phone</source>
        <translation>电话里说什么</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>何时求助</translation>
    </message>
    <message>
        <source>{first}, together with {other}</source>
        <translation>{first}，同时有{other}</translation>
    </message>
    <message>
        <source>{name} · read it any time; nothing is logged</source>
        <translation>{name} · 随时可读；不会记录任何内容</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Growth Companion</source>
        <translation>Growth Companion</translation>
    </message>
    <message>
        <source>Growth Companion · a made-up family</source>
        <translation>Growth Companion · 虚构的家庭</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>没有撤销</translation>
    </message>
    <message>
        <source>People and prescriptions…</source>
        <translation>人员和处方…</translation>
    </message>
    <message>
        <source>This family is made up, and nothing you enter here is kept.</source>
        <translation>这个家庭是虚构的，您在这里输入的内容不会保留。</translation>
    </message>
    <message>
        <source>made up · {age}</source>
        <translation>虚构 · {age}</translation>
    </message>
    <message>
        <source>{name} · not logged yet</source>
        <translation>{name} · 尚未记录</translation>
    </message>
</context>
<context>
    <name>Wipes</name>
    <message numerus="yes">
        <source>By the diary: {n} wipe(s)</source>
        <translation>
            <numerusform>按日记：{n} 片酒精棉片</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Type a whole number, such as 80.</source>
        <translation>请输入整数，例如 80。</translation>
    </message>
    <message>
        <source>Wipes</source>
        <translation>酒精棉片</translation>
    </message>
    <message>
        <source>Wipes counted now</source>
        <translation>现在清点的酒精棉片</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Choose a place from the list, such as Europe/London.</source>
        <translation>请从列表选择地点，例如 Europe/London。</translation>
    </message>
</context>
</TS>
