import { luaMatches } from '../../../src/core/kong/lua-pattern';
import { luaProblem } from '../../../src/core/kong/lua-syntax';

test.each([
  '', 'return', 'return;', ';;;', '-- c', '--[==[ x ]] ]==] return 1', '#!shebang\nreturn 1',
  'local a, b = 1, ...', 'f{a=1, [2]=3; 4}', 'a.b["c"]:d "x" [[y]] {}', '(f)()', 'a, b.c = b, a', 'return not -#a^-b', 'local t = {f(), ...}',
  'for i=1,2,3 do break end', 'for k,v in pairs(t) do goto continue; x=1 ::continue:: end', 'if a then elseif b then else end',
  'repeat local x until x', 'while true do end', 'function a.b:c(...) return ... end', 'local function f() end', 'x = function() end',
  'return 0x1p4, 1e-3, .5, 3., 0xFFULL, 2i', 'return "\\x41\\065\\z   x\\u{48}"', "return 'a\\\nb'",
])('Lua: %j', source => {
  expect(luaProblem(source)).toBeUndefined();
});

test.each([
  ['x =', 'line 1: a value is missing before end of text'],
  ['x = = 1', 'line 1: a value is missing before "="'],
  ['local x <const> = 1', 'line 1: a value is missing before "<"'],
  ['\n\ngoto x', 'line 3: no label x to go to'],
  ['break', 'line 1: there is no loop to break'],
  ['return 1 return 2', 'line 1: "return" is not expected here'],
  ['f() = 1', 'line 1: "=" is not expected here'],
  ['x', 'line 1: "=" is missing before end of text'],
  ['function', 'line 1: name is missing before end of text'],
  ['"abc', 'line 1: a text is not closed'],
  ['[[', 'line 1: a long text or comment is not closed'],
  ['1x = 2', 'line 1: 1x is not a number'],
  ['for i=1 do end', 'line 1: "," is missing before "do"'],
  ['if x end', 'line 1: "then" is missing before "end"'],
  ['function f() return ... end', 'line 1: "..." is only there in functions that take it'],
  ['::a:: ::a::', 'line 1: there are two labels a'],
  ["'\\q'", 'line 1: \\q means nothing in a text'],
  ['return a & b', 'line 1: "&" is not expected here'],
  ['x = ' + '('.repeat(300), 'line 1: more than 200 levels of blocks and expressions in each other'],
  ['\u001bLJ', 'compiled code cannot be read'],
])('not Lua: %j', (source, problem) => {
  expect(luaProblem(source)).toBe(problem);
});

test.each([
  ['^a-b', 'aab', true], ['^a-b', 'c', false], ['^[0-9]+-[0-9]+$', '200-299', true], ['^[0-9]+-[0-9]+$', '200', false], ['a?b$', 'xb', true],
  ['^%u+$', 'GET', true], ['^%u+$', 'GeT', false], ['[%]x]', ']', true], ['^[]a]$', ']', true], ['^$', '', true], ['%%', 'a%', true], ['a$b', 'a$b', true],
  ['^%*%.', '*.a', true], ['^[^:]+:.*$', 'a:b', true], ['^[^:]+:.*$', ':b', false], ['//', 'a//b', true], ['%w*%p*@+%w*%.?%w*', '@', true], ['^%S+$', 'a b', false],
])('the pattern %s and %j', (pattern, text, matches) => {
  expect(luaMatches(pattern, text)).toBe(matches);
});
