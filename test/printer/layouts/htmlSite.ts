import { keepsAll, type Layout, type Sheet } from "../layout.ts";
import type { Random } from "../random.ts";
import { blocksHtml, cellHtml, escape, spans, type TablePrint } from "./html.ts";

/**
 * A page as a government's site serves it: the report pasted from a word processor into the site's editor, amid
 * menus, lists of the reports of other years and bodies, forms, sharing buttons, scripts and footers.
 */
export const htmlSite: Layout = {
  key: "HTML site",
  extension: ".html",
  keeps: keepsAll,
  print: (sheet) => site(sheet, blocksHtml(sheet.blocks, pasted)),
};

const pasted: TablePrint = ({ rows, width }) =>
  `<table cellspacing="0" cellpadding="0" border="1" align="center" style="border-collapse: collapse;"><colgroup>${'<col width="72" style="width:54pt;"/>'.repeat(width)}</colgroup><tbody>${rows
    .map(
      (row, y) =>
        `<tr style="height:30px;"${y === 0 ? ' class="firstRow"' : ""}>${row
          .map(
            (cell) =>
              `<td${spans(cell)} width="72" style="padding: 0px 7px; border: 1px solid windowtext; word-break: break-all;"><p style="text-align: center; text-indent: 0em; line-height: 1.5em;"><span style="font-size: 16px; font-family: 宋体, SimSun;">${cell.text === "" ? "<br/>" : cellHtml(cell)}</span></p></td>`,
          )
          .join("")}</tr>`,
    )
    .join("\n")}</tbody></table>`;

const columns: readonly (readonly [string, readonly string[]])[] = [
  ["走进我们", ["基本概况", "历史沿革", "行政区划", "自然地理", "风土人情"]],
  ["新闻中心", ["政务要闻", "部门动态", "镇街动态", "通知公告", "图片新闻", "专题专栏"]],
  ["政务公开", ["政策文件", "政策解读", "规划计划", "统计信息", "财政预决算", "人事信息"]],
  ["政务服务", ["个人服务", "法人服务", "办事指南", "在线查询", "结果公示"]],
  ["互动交流", ["领导信箱", "民意征集", "在线访谈", "网上调查", "咨询投诉", "来信选登"]],
];
const catalogue =
  "机构概况 领导信息 内设机构 法规公文 规范性文件 行政许可 行政处罚 行政强制 行政事业性收费 政府集中采购 重大建设项目 扶贫救灾 社会救助 教育信息 医疗卫生 环境保护 安全生产 食品药品 建议提案办理 双随机一公开".split(
    " ",
  );
const friends =
  "中国政府网 国家发展改革委 教育部 科学技术部 公安部 民政部 司法部 财政部 自然资源部 生态环境部 交通运输部 水利部 农业农村部 商务部 国家统计局 国家税务总局".split(
    " ",
  );
const neighbours = "发展和改革局 司法局 审计局 统计局 医疗保障局 信访局 林业局 商务局".split(" ");

const link = (text: string, path: string) =>
  `<a href="${path}" target="_blank" title="${escape(text)}">${escape(text)}</a>`;
const list = (items: readonly string[], name: string, path: string) =>
  `<ul class="${name}">\n${items.map((item, i) => `  <li>${link(item, `${path}/${i}.html`)}</li>`).join("\n")}\n</ul>`;

function site({ report, random }: Sheet, content: string): string {
  const { title, agency, year, publishedOn } = report.identity;
  const place = agency.slice(0, 3);
  const others = [1, 2, 3].map((back) => `${agency}${year - back}年政府信息公开工作年度报告`);
  const peers = random
    .shuffled(neighbours)
    .slice(0, 5)
    .map((office) => `${place}${office}${year}年政府信息公开工作年度报告`);
  const [before = "", after = ""] = peers;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<meta name="SiteName" content="${place}人民政府门户网站" />
<meta name="ColumnName" content="政府信息公开年报" />
<meta name="ArticleTitle" content="${escape(title)}" />
<meta name="PubDate" content="${publishedOn} 09:${random.int(10, 59)}" />
<title>${escape(title)}_${place}人民政府门户网站</title>
<link rel="stylesheet" href="/css/common.css" type="text/css" />
${style}
${script(random)}
</head>
<body>
<div id="header" class="header">
<div class="top"><div class="wrap"><span id="today"></span><div class="tools"><a href="javascript:void(0)" onclick="addFavorite()">加入收藏</a> | <a href="#" class="elder">长者模式</a> | <a href="javascript:;" id="wza">无障碍浏览</a> | <a href="/login.html">登录</a> <a href="/register.html">注册</a></div></div></div>
<form action="/search" method="get" class="searchBox"><input type="text" name="q" value="请输入关键字" /><select name="scope"><option value="0">站内搜索</option><option value="1">政府信息公开</option></select><button type="submit">搜索</button></form>
<ul class="mainNav">
<li><a href="/">首页</a></li>
${columns.map(([name, items], i) => `<li class="item"><a href="/c${i}/">${name}</a>${list(items, "sub", `/c${i}`)}</li>`).join("\n")}
</ul>
</div>
<div class="mobileMenu" style="display:none">${list(
    columns.flatMap(([, items]) => items),
    "m",
    "/m",
  )}</div>
<div class="wrap location">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a> &gt; 正文</div>
<div class="wrap clearfix">
<div class="left">
<h3>政府信息公开</h3>
${list(["政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开"], "leftMenu", "/zwgk")}
<h3>法定主动公开内容</h3>
${list(catalogue, "tree", "/zwgk/fdzdgknr")}
<h3>历年年报</h3>
${list(others, "years", "/zwgk/nb")}
</div>
<div class="right">
<div class="article" id="article">
<div class="info"><span>发布日期：${publishedOn}</span> <span>来源：${escape(agency)}</span> <span>浏览次数：<em id="hits">${random.int(20, 3000)}</em></span> <span class="font">字号：[<a href="javascript:zoom(20)">大</a> <a href="javascript:zoom(16)">中</a> <a href="javascript:zoom(14)">小</a>]</span> <a href="javascript:window.print()">打印</a></div>
<div class="content TRS_Editor" id="zoom">
<!--文章正文开始-->
${content}
<!--文章正文结束-->
</div>
<div class="bdshare"><span>分享到：</span><a class="wx" href="#">微信</a><a class="wb" href="#">微博</a><a class="qq" href="#">QQ空间</a><div class="qrcode"><img src="/qr.png" alt="扫一扫在手机打开当前页" /><p>扫一扫在手机打开当前页</p></div></div>
<div class="pager"><p>上一篇：${link(before, "/zwgk/nb/1.html")}</p><p>下一篇：${link(after, "/zwgk/nb/2.html")}</p></div>
<div class="related"><h4>相关信息</h4>${list(peers, "relatedList", "/zwgk/nb")}</div>
</div>
</div>
</div>
<div class="links wrap">${[0, 1].map((i) => `<select onchange="window.open(this.value)"><option value="">--${i === 0 ? "国家部委网站" : "其他网站"}--</option>${friends.map((name) => `<option value="https://example.com/">${name}</option>`).join("")}</select>`).join("\n")}</div>
<div id="footer" class="footer"><p><a href="/about/">关于我们</a> | <a href="/map/">网站地图</a> | <a href="/contact/">联系我们</a></p><p>主办单位：${place}人民政府办公室　承办单位：${place}大数据中心</p><p>网站标识码：${random.int(1000000000, 9999999999)}　ICP备${random.int(10000000, 99999999)}号　公网安备 ${random.int(10000000000000, 99999999999999)}号</p><p>联系电话：0${random.int(300, 999)}-${random.int(2000000, 8999999)}</p></div>
<script type="text/javascript" src="/js/common.js"></script>
</body>
</html>
`;
}

const style = `<style type="text/css">
body { margin: 0; font: 14px/1.8 "Microsoft YaHei", Arial, sans-serif; color: #333; background: #f5f5f5 }
${["header", "top", "wrap", "mainNav", "sub", "left", "right", "article", "info", "content", "bdshare", "pager", "related", "links", "footer"].map((name, i) => `.${name} { padding: ${i}px ${2 * i}px; margin: 0 auto; overflow: hidden; _zoom: 1 }\n.${name} a { color: #${(i * 1118481).toString(16).padStart(6, "0")}; text-decoration: none } .${name} a:hover { color: #c00 }`).join("\n")}
</style>`;

const script = (random: Random) => `<script type="text/javascript">
//<![CDATA[
var columnId = ${random.int(100, 9999)}, articleId = ${random.int(10000, 999999)};
function zoom(size) { document.getElementById("zoom").style.fontSize = size + "px"; }
function addFavorite() { try { window.external.addFavorite(location.href, document.title); } catch (e) { alert("请使用 Ctrl+D 进行收藏"); } }
function hits() { document.write("<table><tr><td>访问量</td><td>" + ${random.int(10000, 99999)} + "</td></tr></table>"); }
if (/(iPhone|Android)/i.test(navigator.userAgent) && location.search.indexOf("pc") < 0) { document.cookie = "mobile=1"; }
//]]>
</script>`;
