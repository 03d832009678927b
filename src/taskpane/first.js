// Runs before the bundle in every webview that Office may open, so it is written in ECMAScript 5.
(function () {
  'use strict';

  /**
   * True for webviews that can run the bundle: Chromium 110 (WebView2), Safari 16.4. Older ones cannot even parse it and
   * would show an empty pane.
   */
  function isNewEnough() {
    try {
      new RegExp('(?<=a)b');
    } catch (_tooOld) {
      return false;
    }
    return typeof Array.prototype.toSorted === 'function' && typeof structuredClone === 'function';
  }

  var isOld = !isNewEnough();
  var waiting = [];
  var serve = null;

  /**
   * Makes a command of the ribbon known to Office before the bundle has loaded: at the first click Excel opens this page
   * and looks for the command as soon as office.js is ready.
   */
  function associate(name) {
    Office.actions.associate(name, function (event) {
      if (isOld) event.completed();
      else if (serve) serve(name, event);
      else waiting.push([name, event]);
    });
  }

  if (typeof Office !== 'undefined' && Office.actions) {
    associate('recalculateScore');
    associate('validateWorkbook');
  }

  window.zipingFirst = {
    isOld: isOld,
    serveCommands: function (how) {
      serve = how;
      while (waiting.length > 0) {
        var click = waiting.shift();
        how(click[0], click[1]);
      }
    },
  };

  var SAYS = [
    ['h1', 'zh-CN', '自评需要更新的 Office 组件'],
    [
      'p',
      'zh-CN',
      '这台电脑上显示任务窗格的组件太旧。Windows：请安装或更新 Microsoft Edge WebView2 Runtime，Excel 需 2021 或 Microsoft 365。Mac：请更新 macOS（Safari 16.4 以上）。也可以使用 Excel 网页版。',
    ],
    ['h1', 'en-US', 'ziping needs a newer part of Office'],
    [
      'p',
      'en-US',
      'What shows the task pane on this computer is too old. Windows: install or update the Microsoft Edge WebView2 Runtime, and use Excel 2021 or Microsoft 365. Mac: update macOS (Safari 16.4 or later). Excel on the web works as well.',
    ],
  ];

  function sayWhatToUpdate() {
    var pane = document.getElementById('pane');
    pane.style.cssText = 'padding:16px;font:14px/1.6 "Microsoft YaHei",sans-serif;height:auto';
    for (var i = 0; i < SAYS.length; i += 1) {
      var element = document.createElement(SAYS[i][0]);
      element.lang = SAYS[i][1];
      element.appendChild(document.createTextNode(SAYS[i][2]));
      pane.appendChild(element);
    }
  }

  if (isOld) document.addEventListener('DOMContentLoaded', sayWhatToUpdate);
})();
