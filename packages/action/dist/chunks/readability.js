import { __commonJSMin, __require, __toESM } from "./rolldown-runtime.js";
import { unified } from "./lib.js";
// ../../node_modules/.pnpm/unist-util-is@6.0.1/node_modules/unist-util-is/lib/index.js
/**
* Generate an assertion from a test.
*
* Useful if you\u2019re going to test many nodes, for example when creating a
* utility where something else passes a compatible test.
*
* The created function is a bit faster because it expects valid input only:
* a `node`, `index`, and `parent`.
*
* @param {Test} test
*   *   when nullish, checks if `node` is a `Node`.
*   *   when `string`, works like passing `(node) => node.type === test`.
*   *   when `function` checks if function passed the node is true.
*   *   when `object`, checks that all keys in test are in node, and that they have (strictly) equal values.
*   *   when `array`, checks if any one of the subtests pass.
* @returns {Check}
*   An assertion.
*/
const convert = (
/**
* @param {Test} [test]
* @returns {Check}
*/
function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
/**
* @param {Array<Props | TestFunction | string>} tests
* @returns {Check}
*/
function anyFactory(tests) {
	/** @type {Array<Check>} */
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	/**
	* @this {unknown}
	* @type {TestFunction}
	*/
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
/**
* Turn an object into a test for a node with a certain fields.
*
* @param {Props} check
* @returns {Check}
*/
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	/**
	* @param {Node} node
	* @returns {boolean}
	*/
	function all(node) {
		const nodeAsRecord = node;
		/** @type {string} */
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
/**
* Turn a string into a test for a node with a certain type.
*
* @param {string} check
* @returns {Check}
*/
function typeFactory(check) {
	return castFactory(type);
	/**
	* @param {Node} node
	*/
	function type(node) {
		return node && node.type === check;
	}
}
/**
* Turn a custom test into a test for a node that passes that test.
*
* @param {TestFunction} testFunction
* @returns {Check}
*/
function castFactory(testFunction) {
	return check;
	/**
	* @this {unknown}
	* @type {Check}
	*/
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
/**
* @param {unknown} value
* @returns {value is Node}
*/
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}
// ../../node_modules/.pnpm/unist-util-visit-parents@6.1.0/node_modules/unist-util-visit-parents/lib/color.node.js
/**
* Color a string.
*
* @param {string} d
*   Value.
* @returns {string}
*   Colored value.
*/
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}
// ../../node_modules/.pnpm/unist-util-visit-parents@6.1.0/node_modules/unist-util-visit-parents/lib/index.js
/**
* @import {Node as UnistNode, Parent as UnistParent} from 'unist'
*/
/**
* @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
*   Test from `unist-util-is`.
*
*   Note: we have remove and add `undefined`, because otherwise when generating
*   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
*   which doesn\u2019t work when publishing on npm.
*/
/**
* @typedef {(
*   Fn extends (value: any) => value is infer Thing
*   ? Thing
*   : Fallback
* )} Predicate
*   Get the value of a type guard `Fn`.
* @template Fn
*   Value; typically function that is a type guard (such as `(x): x is Y`).
* @template Fallback
*   Value to yield if `Fn` is not a type guard.
*/
/**
* @typedef {(
*   Check extends null | undefined // No test.
*   ? Value
*   : Value extends {type: Check} // String (type) test.
*   ? Value
*   : Value extends Check // Partial test.
*   ? Value
*   : Check extends Function // Function test.
*   ? Predicate<Check, Value> extends Value
*     ? Predicate<Check, Value>
*     : never
*   : never // Some other test?
* )} MatchesOne
*   Check whether a node matches a primitive check in the type system.
* @template Value
*   Value; typically unist `Node`.
* @template Check
*   Value; typically `unist-util-is`-compatible test, but not arrays.
*/
/**
* @typedef {(
*   Check extends ReadonlyArray<infer T>
*   ? MatchesOne<Value, T>
*   : Check extends Array<infer T>
*   ? MatchesOne<Value, T>
*   : MatchesOne<Value, Check>
* )} Matches
*   Check whether a node matches a check in the type system.
* @template Value
*   Value; typically unist `Node`.
* @template Check
*   Value; typically `unist-util-is`-compatible test.
*/
/**
* @typedef {0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10} Uint
*   Number; capped reasonably.
*/
/**
* @typedef {I extends 0 ? 1 : I extends 1 ? 2 : I extends 2 ? 3 : I extends 3 ? 4 : I extends 4 ? 5 : I extends 5 ? 6 : I extends 6 ? 7 : I extends 7 ? 8 : I extends 8 ? 9 : 10} Increment
*   Increment a number in the type system.
* @template {Uint} [I=0]
*   Index.
*/
/**
* @typedef {(
*   Node extends UnistParent
*   ? Node extends {children: Array<infer Children>}
*     ? Child extends Children ? Node : never
*     : never
*   : never
* )} InternalParent
*   Collect nodes that can be parents of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
*   Collect nodes in `Tree` that can be parents of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {(
*   Depth extends Max
*   ? never
*   :
*     | InternalParent<Node, Child>
*     | InternalAncestor<Node, InternalParent<Node, Child>, Max, Increment<Depth>>
* )} InternalAncestor
*   Collect nodes in `Tree` that can be ancestors of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
* @template {Uint} [Max=10]
*   Max; searches up to this depth.
* @template {Uint} [Depth=0]
*   Current depth.
*/
/**
* @typedef {InternalAncestor<InclusiveDescendant<Tree>, Child>} Ancestor
*   Collect nodes in `Tree` that can be ancestors of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {(
*   Tree extends UnistParent
*     ? Depth extends Max
*       ? Tree
*       : Tree | InclusiveDescendant<Tree['children'][number], Max, Increment<Depth>>
*     : Tree
* )} InclusiveDescendant
*   Collect all (inclusive) descendants of `Tree`.
*
*   > \ud83d\udc49 **Note**: for performance reasons, this seems to be the fastest way to
*   > recurse without actually running into an infinite loop, which the
*   > previous version did.
*   >
*   > Practically, a max of `2` is typically enough assuming a `Root` is
*   > passed, but it doesn\u2019t improve performance.
*   > It gets higher with `List > ListItem > Table > TableRow > TableCell`.
*   > Using up to `10` doesn\u2019t hurt or help either.
* @template {UnistNode} Tree
*   Tree type.
* @template {Uint} [Max=10]
*   Max; searches up to this depth.
* @template {Uint} [Depth=0]
*   Current depth.
*/
/**
* @typedef {'skip' | boolean} Action
*   Union of the action types.
*
* @typedef {number} Index
*   Move to the sibling at `index` next (after node itself is completely
*   traversed).
*
*   Useful if mutating the tree, such as removing the node the visitor is
*   currently on, or any of its previous siblings.
*   Results less than 0 or greater than or equal to `children.length` stop
*   traversing the parent.
*
* @typedef {[(Action | null | undefined | void)?, (Index | null | undefined)?]} ActionTuple
*   List with one or two values, the first an action, the second an index.
*
* @typedef {Action | ActionTuple | Index | null | undefined | void} VisitorResult
*   Any value that can be returned from an enter visitor.
*
*   Like `VisitorResultExit`,
*   but `SKIP` can also be returned,
*   to not walk the children of the node,
*   and `ActionTuple` can be used to combine an action with an index.
*
* @typedef {Index | boolean | null | undefined | void} VisitorResultExit
*   Any value that can be returned from an exit visitor.
*/
/**
* @callback Visitor
*   Handle a node (matching `test`, if given) before its children.
*
*   Changes inside `node` are walked next.
*   Replacing or removing it is easier in `exit`.
*   When replacing or removing it here,
*   return `SKIP` (as otherwise its old children are walked),
*   or `[SKIP, index]` to continue with the node now at `index`.
*   Changing next siblings (in walk order) is fine;
*   changing previous siblings needs a new `Index`.
*   Removing an ancestor or changing its previous siblings is not supported.
* @param {Visited} node
*   Found node.
* @param {Array<VisitedParents>} ancestors
*   Ancestors of `node`.
* @param {number | undefined} index
*   Index of `node` in its parent (the last of `ancestors`),
*   or `undefined` for the tree itself.
* @returns {VisitorResult}
*   What to do next.
*
*   Like `VisitorExit`,
*   but `SKIP` can also be returned,
*   to not walk the children of `node`.
*   Passing a tuple back (`ActionTuple`) only makes sense as `[SKIP, Index]`.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
*/
/**
* @callback VisitorExit
*   Handle a node (matching `test`, if given) after its children.
*
*   Changes inside `node` are not walked,
*   which makes this a good place to change `node` based on its children,
*   or to replace or remove it.
*   When removing `node` or changing previous siblings (in walk order),
*   return a new `Index`.
*   Removing an ancestor or changing its previous siblings is not supported.
* @param {Visited} node
*   Found node.
* @param {Array<VisitedParents>} ancestors
*   Ancestors of `node`.
* @param {number | undefined} index
*   Index of `node` in its parent (the last of `ancestors`),
*   or `undefined` for the tree itself.
* @returns {VisitorResultExit}
*   What to do next.
*
*   `CONTINUE` (`true`, nothing) continues as normal,
*   `EXIT` (`false`) stops traversing,
*   and `Index` continues at that sibling.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
*/
/**
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
* @typedef Visitors
*   Handle nodes when entering and exiting them.
*   The `enter` visitor is optional while `exit` is required.
*
*   Pass an `enter` visitor directly to only handle nodes when entering them.
*
*   `enter` is called before children (if any) are walked and `exit` after that.
*   `exit` is still called when `enter` returns `SKIP`.
*   Both `enter` and `exit` are only called for nodes that match an optional `test`.
* @property {Visitor<Visited, VisitedParents> | null | undefined} [enter]
*   Handle a node before its children (optional).
* @property {VisitorExit<Visited, VisitedParents>} exit
*   Handle a node after its children.
*/
/**
* @typedef {Visitor<Matches<InclusiveDescendant<Tree>, Check>, Ancestor<Tree, Matches<InclusiveDescendant<Tree>, Check>>>} BuildVisitor
*   Build a typed `Visitor` function from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parents`.
* @template {UnistNode} [Tree=UnistNode]
*   Tree type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* @typedef {Visitors<Matches<InclusiveDescendant<Tree>, Check>, Ancestor<Tree, Matches<InclusiveDescendant<Tree>, Check>>>} BuildVisitors
*   Build typed `Visitors` from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parents`.
* @template {UnistNode} [Tree=UnistNode]
*   Tree type.
* @template {Test} [Check=Test]
*   Test type.
*/
/** @type {Readonly<ActionTuple>} */
const empty = [];
/**
* Do not traverse this node\u2019s children.
* Only works when entering a node.
*/
const SKIP = "skip";
/**
* Visit nodes, with ancestral information.
*
* This algorithm performs *depth-first* *tree traversal* in *preorder*
* (**NLR**) or if `reverse` is given,
* in *reverse preorder* (**NRL**).
* An `exit` visitor is called in *postorder* (**LRN**)
* or if `reverse` is given, in *reverse postorder* (**RLN**).
*
* You can choose which nodes are visited by passing a `test`.
* For complex tests, you should test yourself in a visitor, as it will be
* faster and will have improved type information.
*
* Walking the tree is an intensive task.
* Make use of the return values of the visitor when possible.
* Instead of walking a tree multiple times, walk it once, use `unist-util-is`
* to check if a node matches, and then perform different operations.
*
* You can change the tree.
* Changes inside a node made when entering it are walked,
* changes made when exiting it are not.
* See `Visitor` and `VisitorExit` for more info.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitor<Tree, Check>} enter
*   Handle each node when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitors<Tree, Check>} visitors
*   Handle each node when exiting it, and optionally when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitor<Tree>} enter
*   Handle each node when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitors<Tree>} visitors
*   Handle each node when exiting it, and optionally when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @param {UnistNode} tree
*   Tree to traverse.
* @param {Visitor | Visitors | Test} testOrEnterOrVisitors
*   `unist-util-is`-compatible test, `enter`, or `visitors`.
* @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
*   `enter`, `visitors`, or `reverse` after a test.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @template {UnistNode} Tree
*   Node type.
* @template {Test} Check
*   `unist-util-is`-compatible test.
*/
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	/** @type {Test} */
	let check;
	/** @type {Visitors | Visitor} */
	let visitors;
	/** @type {Visitor | null | undefined} */
	let enter;
	/** @type {VisitorExit | null | undefined} */
	let exit;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is = convert(check);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	/**
	* Create a function to visit a node.
	*
	* @param {UnistNode} node
	*   Node to visit.
	* @param {number | undefined} index
	*   Index of `node` in its parent.
	* @param {Array<UnistParent>} parents
	*   Ancestors of `node`.
	* @returns {() => Readonly<ActionTuple>}
	*   Visit `node`.
	*/
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			/** @type {Readonly<ActionTuple>} */
			let result = empty;
			if (enter && matches) {
				result = toResult(enter(node, parents, index));
				if (result[0] === false) return result;
			}
			if ("children" in node && node.children) {
				const nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === false) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				const exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === false || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
/**
* Turn a return value into a clean result.
*
* @param {VisitorResult} value
*   Valid return values from visitors.
* @returns {Readonly<ActionTuple>}
*   Clean result.
*/
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty : [value];
}
// ../../node_modules/.pnpm/unist-util-visit@5.2.0/node_modules/unist-util-visit/lib/index.js
/**
* @import {Node as UnistNode, Parent as UnistParent} from 'unist'
* @import {
*   InclusiveDescendant,
*   Matches,
*   Visitors as ParentsVisitors,
*   VisitorResult,
*   VisitorResultExit
* } from 'unist-util-visit-parents'
*/
/**
* @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
*   Test from `unist-util-is`.
*
*   Note: we have remove and add `undefined`, because otherwise when generating
*   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
*   which doesn\u2019t work when publishing on npm.
*/
/**
* @typedef {(
*   Node extends UnistParent
*   ? Node extends {children: Array<infer Children>}
*     ? Child extends Children ? Node : never
*     : never
*   : never
* )} InternalParent
*   Collect nodes that can be parents of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
*   Collect nodes in `Tree` that can be parents of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @callback Visitor
*   Handle a node (matching `test`, if given) before its children.
*
*   Like `Visitor` in `unist-util-visit-parents`,
*   but with `index` and `parent` instead of `parents`.
* @param {Visited} node
*   Found node.
* @param {Visited extends UnistNode ? number | undefined : never} index
*   Index of `node` in `parent`,
*   or `undefined` for the tree itself.
* @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
*   Parent of `node`,
*   or `undefined` for the tree itself.
* @returns {VisitorResult}
*   What to do next.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
*/
/**
* @callback VisitorExit
*   Handle a node (matching `test`, if given) after its children.
*
*   Like `VisitorExit` in `unist-util-visit-parents`,
*   but with `index` and `parent` instead of `parents`.
* @param {Visited} node
*   Found node.
* @param {Visited extends UnistNode ? number | undefined : never} index
*   Index of `node` in `parent`,
*   or `undefined` for the tree itself.
* @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
*   Parent of `node`,
*   or `undefined` for the tree itself.
* @returns {VisitorResultExit}
*   What to do next.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
*/
/**
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
* @typedef Visitors
*   Handle nodes when entering and exiting them.
*
*   Like `Visitors` in `unist-util-visit-parents`.
* @property {Visitor<Visited, Ancestor> | null | undefined} [enter]
*   Handle a node before its children (optional).
* @property {VisitorExit<Visited, Ancestor>} exit
*   Handle a node after its children.
*/
/**
* @typedef {Visitor<Visited, Parent<Ancestor, Visited>>} BuildVisitorFromMatch
*   Build a typed `Visitor` function from a node and all possible parents.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} Visited
*   Node type.
* @template {UnistParent} Ancestor
*   Parent type.
*/
/**
* @typedef {(
*   BuildVisitorFromMatch<
*     Matches<Descendant, Check>,
*     Extract<Descendant, UnistParent>
*   >
* )} BuildVisitorFromDescendants
*   Build a typed `Visitor` function from a list of descendants and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} Descendant
*   Node type.
* @template {Test} Check
*   Test type.
*/
/**
* @typedef {(
*   BuildVisitorFromDescendants<
*     InclusiveDescendant<Tree>,
*     Check
*   >
* )} BuildVisitor
*   Build a typed `Visitor` function from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} [Tree=UnistNode]
*   Node type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* @typedef {(
*   Visitors<
*     Matches<InclusiveDescendant<Tree>, Check>,
*     Parent<
*       Extract<InclusiveDescendant<Tree>, UnistParent>,
*       Matches<InclusiveDescendant<Tree>, Check>
*     >
*   >
* )} BuildVisitors
*   Build typed `Visitors` from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} [Tree=UnistNode]
*   Node type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* Visit nodes.
*
* This algorithm performs *depth-first* *tree traversal* in *preorder*
* (**NLR**) or if `reverse` is given,
* in *reverse preorder* (**NRL**).
* An `exit` visitor is called in *postorder* (**LRN**)
* or if `reverse` is given, in *reverse postorder* (**RLN**).
*
* You can choose which nodes are visited by passing a `test`.
* For complex tests, you should test yourself in a visitor, as it will be
* faster and will have improved type information.
*
* Walking the tree is an intensive task.
* Make use of the return values of the visitor when possible.
* Instead of walking a tree multiple times, walk it once, use `unist-util-is`
* to check if a node matches, and then perform different operations.
*
* You can change the tree.
* Changes inside a node made when entering it are walked,
* changes made when exiting it are not.
* See `Visitor` and `VisitorExit` for more info.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitor<Tree, Check> | BuildVisitors<Tree, Check>} visitors
*   Handle each node when entering it,
*   or `{enter, exit}` to also handle it when exiting it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitor<Tree> | BuildVisitors<Tree>} visitors
*   Handle each node when entering it,
*   or `{enter, exit}` to also handle it when exiting it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @param {UnistNode} tree
*   Tree to traverse.
* @param {Visitor | Visitors | Test} testOrEnterOrVisitors
*   `unist-util-is`-compatible test, `enter`, or `visitors`.
* @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
*   `enter`, `visitors`, or `reverse` after a test.
* @param {boolean | null | undefined} [maybeReverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @template {UnistNode} Tree
*   Node type.
* @template {Test} Check
*   `unist-util-is`-compatible test.
*/
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	/** @type {Test} */
	let check;
	/** @type {Visitor | Visitors} */
	let visitors;
	/** @type {boolean | null | undefined} */
	let reverse;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		reverse = maybeReverse;
	} else {
		visitors = testOrEnterOrVisitors;
		reverse = enterOrVisitorsOrReverse;
	}
	if (typeof visitors === "function") visitParents(tree, check, wrap(visitors), reverse);
	else visitParents(tree, check, wrapVisitors(visitors), reverse);
}
/**
* Turn `visit` visitors into `visitParents` visitors.
*
* @param {Visitors} visitors
*   Visitors for `visit`.
* @returns {ParentsVisitors}
*   Visitors for `visitParents`.
*/
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
	};
}
/**
* Turn a `visit` visitor into a `visitParents` one.
*
* @template {VisitorResult} Result
*   Result type.
* @param {(node: UnistNode, index: number | undefined, parent: UnistParent | undefined) => Result} visitor
*   Visitor for `visit`.
* @returns {(node: UnistNode, parents: Array<UnistParent>, index: number | undefined) => Result}
*   Visitor for `visitParents`.
*/
function wrap(visitor) {
	return overload;
	/**
	* Call `visitor` with `index` and `parent` instead of `parents`.
	*
	* @param {UnistNode} node
	*   Visited node.
	* @param {Array<UnistParent>} parents
	*   Ancestors of `node`.
	* @param {number | undefined} index
	*   Index of `node` in its parent.
	* @returns {Result}
	*   What to do next.
	*/
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}
// ../../node_modules/.pnpm/automated-readability@2.0.1/node_modules/automated-readability/index.js
/**
* @typedef Counts
*   Counts from input document.
* @property {number} sentence
*   Number of sentences.
* @property {number} word
*   Number of words.
* @property {number} character
*   Number of characters.
*/
/**
* @typedef {Counts} AutomatedReadabilityCounts
*   Deprecated: please use the `Counts` type instead.
*/
const characterWeight = 4.71;
const sentenceWeight$3 = .5;
const base$4 = 21.43;
/**
* Given an object containing the number of words (`word`), the number of
* sentences (`sentence`), and the number of characters  (`character`) in a
* document, returns the grade level associated with the document.
*
* @param {Counts} counts
*   Counts from input document.
* @return {number}
*   Grade level associated with the document.
*/
function automatedReadability(counts) {
	if (!counts || !counts.sentence || !counts.word || !counts.character) return NaN;
	return characterWeight * (counts.character / counts.word) + sentenceWeight$3 * (counts.word / counts.sentence) - base$4;
}
// ../../node_modules/.pnpm/coleman-liau@2.0.1/node_modules/coleman-liau/index.js
/**
* @typedef Counts
*   Counts from input document.
* @property {number} sentence
*   Number of sentences.
* @property {number} word
*   Number of words.
* @property {number} letter
*   Number of letters.
*/
/**
* @typedef {Counts} ColemanLiauCounts
*   Deprecated: please use the `Counts` type instead.
*/
const letterWeight = .0588;
const sentenceWeight$2 = .296;
const base$3 = 15.8;
const percentage$2 = 100;
/**
* Given an object containing the number of words (`word`), the number of
* sentences (`sentence`), and the number of letters  (`letter`) in a
* document, returns the grade level associated with the document.
*
* @param {Counts} counts
*   Counts from input document.
* @returns {number}
*   Grade level associated with the document.
*/
function colemanLiau(counts) {
	if (!counts || !counts.sentence || !counts.word || !counts.letter) return NaN;
	return letterWeight * (counts.letter / counts.word * percentage$2) - sentenceWeight$2 * (counts.sentence / counts.word * percentage$2) - base$3;
}
// ../../node_modules/.pnpm/dale-chall@2.0.1/node_modules/dale-chall/index.js
/**
* List of easy American-English words: new Dale\u2013Chall (1995).
*/
const daleChall = [
	"a",
	"able",
	"aboard",
	"about",
	"above",
	"absent",
	"accept",
	"accident",
	"account",
	"ache",
	"aching",
	"acorn",
	"acre",
	"across",
	"act",
	"acts",
	"add",
	"address",
	"admire",
	"adventure",
	"afar",
	"afraid",
	"after",
	"afternoon",
	"afterward",
	"afterwards",
	"again",
	"against",
	"age",
	"aged",
	"ago",
	"agree",
	"ah",
	"ahead",
	"aid",
	"aim",
	"air",
	"airfield",
	"airplane",
	"airport",
	"airship",
	"airy",
	"alarm",
	"alike",
	"alive",
	"all",
	"alley",
	"alligator",
	"allow",
	"almost",
	"alone",
	"along",
	"aloud",
	"already",
	"also",
	"always",
	"am",
	"america",
	"american",
	"among",
	"amount",
	"an",
	"and",
	"angel",
	"anger",
	"angry",
	"animal",
	"another",
	"answer",
	"ant",
	"any",
	"anybody",
	"anyhow",
	"anyone",
	"anything",
	"anyway",
	"anywhere",
	"apart",
	"apartment",
	"ape",
	"apiece",
	"appear",
	"apple",
	"april",
	"apron",
	"are",
	"aren't",
	"arise",
	"arithmetic",
	"arm",
	"armful",
	"army",
	"arose",
	"around",
	"arrange",
	"arrive",
	"arrived",
	"arrow",
	"art",
	"artist",
	"as",
	"ash",
	"ashes",
	"aside",
	"ask",
	"asleep",
	"at",
	"ate",
	"attack",
	"attend",
	"attention",
	"august",
	"aunt",
	"author",
	"auto",
	"automobile",
	"autumn",
	"avenue",
	"awake",
	"awaken",
	"away",
	"awful",
	"awfully",
	"awhile",
	"ax",
	"axe",
	"baa",
	"babe",
	"babies",
	"back",
	"background",
	"backward",
	"backwards",
	"bacon",
	"bad",
	"badge",
	"badly",
	"bag",
	"bake",
	"baker",
	"bakery",
	"baking",
	"ball",
	"balloon",
	"banana",
	"band",
	"bandage",
	"bang",
	"banjo",
	"bank",
	"banker",
	"bar",
	"barber",
	"bare",
	"barefoot",
	"barely",
	"bark",
	"barn",
	"barrel",
	"base",
	"baseball",
	"basement",
	"basket",
	"bat",
	"batch",
	"bath",
	"bathe",
	"bathing",
	"bathroom",
	"bathtub",
	"battle",
	"battleship",
	"bay",
	"be",
	"beach",
	"bead",
	"beam",
	"bean",
	"bear",
	"beard",
	"beast",
	"beat",
	"beating",
	"beautiful",
	"beautify",
	"beauty",
	"became",
	"because",
	"become",
	"becoming",
	"bed",
	"bedbug",
	"bedroom",
	"bedspread",
	"bedtime",
	"bee",
	"beech",
	"beef",
	"beefsteak",
	"beehive",
	"been",
	"beer",
	"beet",
	"before",
	"beg",
	"began",
	"beggar",
	"begged",
	"begin",
	"beginning",
	"begun",
	"behave",
	"behind",
	"being",
	"believe",
	"bell",
	"belong",
	"below",
	"belt",
	"bench",
	"bend",
	"beneath",
	"bent",
	"berries",
	"berry",
	"beside",
	"besides",
	"best",
	"bet",
	"better",
	"between",
	"bib",
	"bible",
	"bicycle",
	"bid",
	"big",
	"bigger",
	"bill",
	"billboard",
	"bin",
	"bind",
	"bird",
	"birth",
	"birthday",
	"biscuit",
	"bit",
	"bite",
	"biting",
	"bitter",
	"black",
	"blackberry",
	"blackbird",
	"blackboard",
	"blackness",
	"blacksmith",
	"blame",
	"blank",
	"blanket",
	"blast",
	"blaze",
	"bleed",
	"bless",
	"blessing",
	"blew",
	"blind",
	"blindfold",
	"blinds",
	"block",
	"blood",
	"bloom",
	"blossom",
	"blot",
	"blow",
	"blue",
	"blueberry",
	"bluebird",
	"blush",
	"board",
	"boast",
	"boat",
	"bob",
	"bobwhite",
	"bodies",
	"body",
	"boil",
	"boiler",
	"bold",
	"bone",
	"bonnet",
	"boo",
	"book",
	"bookcase",
	"bookkeeper",
	"boom",
	"boot",
	"born",
	"borrow",
	"boss",
	"both",
	"bother",
	"bottle",
	"bottom",
	"bought",
	"bounce",
	"bow",
	"bow-wow",
	"bowl",
	"box",
	"boxcar",
	"boxer",
	"boxes",
	"boy",
	"boyhood",
	"bracelet",
	"brain",
	"brake",
	"bran",
	"branch",
	"brass",
	"brave",
	"bread",
	"break",
	"breakfast",
	"breast",
	"breath",
	"breathe",
	"breeze",
	"brick",
	"bride",
	"bridge",
	"bright",
	"brightness",
	"bring",
	"broad",
	"broadcast",
	"broke",
	"broken",
	"brook",
	"broom",
	"brother",
	"brought",
	"brown",
	"brush",
	"bubble",
	"bucket",
	"buckle",
	"bud",
	"buffalo",
	"bug",
	"buggy",
	"build",
	"building",
	"built",
	"bulb",
	"bull",
	"bullet",
	"bum",
	"bumblebee",
	"bump",
	"bun",
	"bunch",
	"bundle",
	"bunny",
	"burn",
	"burst",
	"bury",
	"bus",
	"bush",
	"bushel",
	"business",
	"busy",
	"but",
	"butcher",
	"butt",
	"butter",
	"buttercup",
	"butterfly",
	"buttermilk",
	"butterscotch",
	"button",
	"buttonhole",
	"buy",
	"buzz",
	"by",
	"bye",
	"cab",
	"cabbage",
	"cabin",
	"cabinet",
	"cackle",
	"cage",
	"cake",
	"calendar",
	"calf",
	"call",
	"caller",
	"calling",
	"came",
	"camel",
	"camp",
	"campfire",
	"can",
	"can't",
	"canal",
	"canary",
	"candle",
	"candlestick",
	"candy",
	"cane",
	"cannon",
	"cannot",
	"canoe",
	"canyon",
	"cap",
	"cape",
	"capital",
	"captain",
	"car",
	"card",
	"cardboard",
	"care",
	"careful",
	"careless",
	"carelessness",
	"carload",
	"carpenter",
	"carpet",
	"carriage",
	"carrot",
	"carry",
	"cart",
	"carve",
	"case",
	"cash",
	"cashier",
	"castle",
	"cat",
	"catbird",
	"catch",
	"catcher",
	"caterpillar",
	"catfish",
	"catsup",
	"cattle",
	"caught",
	"cause",
	"cave",
	"ceiling",
	"cell",
	"cellar",
	"cent",
	"center",
	"cereal",
	"certain",
	"certainly",
	"chain",
	"chair",
	"chalk",
	"champion",
	"chance",
	"change",
	"chap",
	"charge",
	"charm",
	"chart",
	"chase",
	"chatter",
	"cheap",
	"cheat",
	"check",
	"checkers",
	"cheek",
	"cheer",
	"cheese",
	"cherry",
	"chest",
	"chew",
	"chick",
	"chicken",
	"chief",
	"child",
	"childhood",
	"children",
	"chill",
	"chilly",
	"chimney",
	"chin",
	"china",
	"chip",
	"chipmunk",
	"chocolate",
	"choice",
	"choose",
	"chop",
	"chorus",
	"chose",
	"chosen",
	"christen",
	"christmas",
	"church",
	"churn",
	"cigarette",
	"circle",
	"circus",
	"citizen",
	"city",
	"clang",
	"clap",
	"class",
	"classmate",
	"classroom",
	"claw",
	"clay",
	"clean",
	"cleaner",
	"clear",
	"clerk",
	"clever",
	"click",
	"cliff",
	"climb",
	"clip",
	"cloak",
	"clock",
	"close",
	"closet",
	"cloth",
	"clothes",
	"clothing",
	"cloud",
	"cloudy",
	"clover",
	"clown",
	"club",
	"cluck",
	"clump",
	"coach",
	"coal",
	"coast",
	"coat",
	"cob",
	"cobbler",
	"cocoa",
	"coconut",
	"cocoon",
	"cod",
	"codfish",
	"coffee",
	"coffeepot",
	"coin",
	"cold",
	"collar",
	"college",
	"color",
	"colored",
	"colt",
	"column",
	"comb",
	"come",
	"comfort",
	"comic",
	"coming",
	"company",
	"compare",
	"conductor",
	"cone",
	"connect",
	"coo",
	"cook",
	"cooked",
	"cookie",
	"cookies",
	"cooking",
	"cool",
	"cooler",
	"coop",
	"copper",
	"copy",
	"cord",
	"cork",
	"corn",
	"corner",
	"correct",
	"cost",
	"cot",
	"cottage",
	"cotton",
	"couch",
	"cough",
	"could",
	"couldn't",
	"count",
	"counter",
	"country",
	"county",
	"course",
	"court",
	"cousin",
	"cover",
	"cow",
	"coward",
	"cowardly",
	"cowboy",
	"cozy",
	"crab",
	"crack",
	"cracker",
	"cradle",
	"cramps",
	"cranberry",
	"crank",
	"cranky",
	"crash",
	"crawl",
	"crazy",
	"cream",
	"creamy",
	"creek",
	"creep",
	"crept",
	"cried",
	"cries",
	"croak",
	"crook",
	"crooked",
	"crop",
	"cross",
	"cross-eyed",
	"crossing",
	"crow",
	"crowd",
	"crowded",
	"crown",
	"cruel",
	"crumb",
	"crumble",
	"crush",
	"crust",
	"cry",
	"cub",
	"cuff",
	"cup",
	"cupboard",
	"cupful",
	"cure",
	"curl",
	"curly",
	"curtain",
	"curve",
	"cushion",
	"custard",
	"customer",
	"cut",
	"cute",
	"cutting",
	"dab",
	"dad",
	"daddy",
	"daily",
	"dairy",
	"daisy",
	"dam",
	"damage",
	"dame",
	"damp",
	"dance",
	"dancer",
	"dancing",
	"dandy",
	"danger",
	"dangerous",
	"dare",
	"dark",
	"darkness",
	"darling",
	"darn",
	"dart",
	"dash",
	"date",
	"daughter",
	"dawn",
	"day",
	"daybreak",
	"daytime",
	"dead",
	"deaf",
	"deal",
	"dear",
	"death",
	"december",
	"decide",
	"deck",
	"deed",
	"deep",
	"deer",
	"defeat",
	"defend",
	"defense",
	"delight",
	"den",
	"dentist",
	"depend",
	"deposit",
	"describe",
	"desert",
	"deserve",
	"desire",
	"desk",
	"destroy",
	"devil",
	"dew",
	"diamond",
	"did",
	"didn't",
	"die",
	"died",
	"dies",
	"difference",
	"different",
	"dig",
	"dim",
	"dime",
	"dine",
	"ding-dong",
	"dinner",
	"dip",
	"direct",
	"direction",
	"dirt",
	"dirty",
	"discover",
	"dish",
	"dislike",
	"dismiss",
	"ditch",
	"dive",
	"diver",
	"divide",
	"do",
	"dock",
	"doctor",
	"does",
	"doesn't",
	"dog",
	"doll",
	"dollar",
	"dolly",
	"don't",
	"done",
	"donkey",
	"door",
	"doorbell",
	"doorknob",
	"doorstep",
	"dope",
	"dot",
	"double",
	"dough",
	"dove",
	"down",
	"downstairs",
	"downtown",
	"dozen",
	"drag",
	"drain",
	"drank",
	"draw",
	"drawer",
	"drawing",
	"dream",
	"dress",
	"dresser",
	"dressmaker",
	"drew",
	"dried",
	"drift",
	"drill",
	"drink",
	"drip",
	"drive",
	"driven",
	"driver",
	"drop",
	"drove",
	"drown",
	"drowsy",
	"drub",
	"drum",
	"drunk",
	"dry",
	"duck",
	"due",
	"dug",
	"dull",
	"dumb",
	"dump",
	"during",
	"dust",
	"dusty",
	"duty",
	"dwarf",
	"dwell",
	"dwelt",
	"dying",
	"each",
	"eager",
	"eagle",
	"ear",
	"early",
	"earn",
	"earth",
	"east",
	"eastern",
	"easy",
	"eat",
	"eaten",
	"edge",
	"egg",
	"eh",
	"eight",
	"eighteen",
	"eighth",
	"eighty",
	"either",
	"elbow",
	"elder",
	"eldest",
	"electric",
	"electricity",
	"elephant",
	"eleven",
	"elf",
	"elm",
	"else",
	"elsewhere",
	"empty",
	"end",
	"ending",
	"enemy",
	"engine",
	"engineer",
	"english",
	"enjoy",
	"enough",
	"enter",
	"envelope",
	"equal",
	"erase",
	"eraser",
	"errand",
	"escape",
	"eve",
	"even",
	"evening",
	"ever",
	"every",
	"everybody",
	"everyday",
	"everyone",
	"everything",
	"everywhere",
	"evil",
	"exact",
	"except",
	"exchange",
	"excited",
	"exciting",
	"excuse",
	"exit",
	"expect",
	"explain",
	"extra",
	"eye",
	"eyebrow",
	"fable",
	"face",
	"facing",
	"fact",
	"factory",
	"fail",
	"faint",
	"fair",
	"fairy",
	"faith",
	"fake",
	"fall",
	"false",
	"family",
	"fan",
	"fancy",
	"far",
	"far-off",
	"faraway",
	"fare",
	"farm",
	"farmer",
	"farming",
	"farther",
	"fashion",
	"fast",
	"fasten",
	"fat",
	"father",
	"fault",
	"favor",
	"favorite",
	"fear",
	"feast",
	"feather",
	"february",
	"fed",
	"feed",
	"feel",
	"feet",
	"fell",
	"fellow",
	"felt",
	"fence",
	"fever",
	"few",
	"fib",
	"fiddle",
	"field",
	"fife",
	"fifteen",
	"fifth",
	"fifty",
	"fig",
	"fight",
	"figure",
	"file",
	"fill",
	"film",
	"finally",
	"find",
	"fine",
	"finger",
	"finish",
	"fire",
	"firearm",
	"firecracker",
	"fireplace",
	"fireworks",
	"firing",
	"first",
	"fish",
	"fisherman",
	"fist",
	"fit",
	"fits",
	"five",
	"fix",
	"flag",
	"flake",
	"flame",
	"flap",
	"flash",
	"flashlight",
	"flat",
	"flea",
	"flesh",
	"flew",
	"flies",
	"flight",
	"flip",
	"flip-flop",
	"float",
	"flock",
	"flood",
	"floor",
	"flop",
	"flour",
	"flow",
	"flower",
	"flowery",
	"flutter",
	"fly",
	"foam",
	"fog",
	"foggy",
	"fold",
	"folks",
	"follow",
	"following",
	"fond",
	"food",
	"fool",
	"foolish",
	"foot",
	"football",
	"footprint",
	"for",
	"forehead",
	"forest",
	"forget",
	"forgive",
	"forgot",
	"forgotten",
	"fork",
	"form",
	"fort",
	"forth",
	"fortune",
	"forty",
	"forward",
	"fought",
	"found",
	"fountain",
	"four",
	"fourteen",
	"fourth",
	"fox",
	"frame",
	"free",
	"freedom",
	"freeze",
	"freight",
	"french",
	"fresh",
	"fret",
	"friday",
	"fried",
	"friend",
	"friendly",
	"friendship",
	"frighten",
	"frog",
	"from",
	"front",
	"frost",
	"frown",
	"froze",
	"fruit",
	"fry",
	"fudge",
	"fuel",
	"full",
	"fully",
	"fun",
	"funny",
	"fur",
	"furniture",
	"further",
	"fuzzy",
	"gain",
	"gallon",
	"gallop",
	"game",
	"gang",
	"garage",
	"garbage",
	"garden",
	"gas",
	"gasoline",
	"gate",
	"gather",
	"gave",
	"gay",
	"gear",
	"geese",
	"general",
	"gentle",
	"gentleman",
	"gentlemen",
	"geography",
	"get",
	"getting",
	"giant",
	"gift",
	"gingerbread",
	"girl",
	"give",
	"given",
	"giving",
	"glad",
	"gladly",
	"glance",
	"glass",
	"glasses",
	"gleam",
	"glide",
	"glory",
	"glove",
	"glow",
	"glue",
	"go",
	"goal",
	"goat",
	"gobble",
	"god",
	"godmother",
	"goes",
	"going",
	"gold",
	"golden",
	"goldfish",
	"golf",
	"gone",
	"good",
	"good-by",
	"good-bye",
	"good-looking",
	"goodbye",
	"goodness",
	"goods",
	"goody",
	"goose",
	"gooseberry",
	"got",
	"govern",
	"government",
	"gown",
	"grab",
	"gracious",
	"grade",
	"grain",
	"grand",
	"grandchild",
	"grandchildren",
	"granddaughter",
	"grandfather",
	"grandma",
	"grandmother",
	"grandpa",
	"grandson",
	"grandstand",
	"grape",
	"grapefruit",
	"grapes",
	"grass",
	"grasshopper",
	"grateful",
	"grave",
	"gravel",
	"graveyard",
	"gravy",
	"gray",
	"graze",
	"grease",
	"great",
	"green",
	"greet",
	"grew",
	"grind",
	"groan",
	"grocery",
	"ground",
	"group",
	"grove",
	"grow",
	"guard",
	"guess",
	"guest",
	"guide",
	"gulf",
	"gum",
	"gun",
	"gunpowder",
	"guy",
	"ha",
	"habit",
	"had",
	"hadn't",
	"hail",
	"hair",
	"haircut",
	"hairpin",
	"half",
	"hall",
	"halt",
	"ham",
	"hammer",
	"hand",
	"handful",
	"handkerchief",
	"handle",
	"handwriting",
	"hang",
	"happen",
	"happily",
	"happiness",
	"happy",
	"harbor",
	"hard",
	"hardly",
	"hardship",
	"hardware",
	"hare",
	"hark",
	"harm",
	"harness",
	"harp",
	"harvest",
	"has",
	"hasn't",
	"haste",
	"hasten",
	"hasty",
	"hat",
	"hatch",
	"hatchet",
	"hate",
	"haul",
	"have",
	"haven't",
	"having",
	"hawk",
	"hay",
	"hayfield",
	"haystack",
	"he",
	"he'd",
	"he'll",
	"he's",
	"head",
	"headache",
	"heal",
	"health",
	"healthy",
	"heap",
	"hear",
	"heard",
	"hearing",
	"heart",
	"heat",
	"heater",
	"heaven",
	"heavy",
	"heel",
	"height",
	"held",
	"hell",
	"hello",
	"helmet",
	"help",
	"helper",
	"helpful",
	"hem",
	"hen",
	"henhouse",
	"her",
	"herd",
	"here",
	"here's",
	"hero",
	"hers",
	"herself",
	"hey",
	"hickory",
	"hid",
	"hidden",
	"hide",
	"high",
	"highway",
	"hill",
	"hillside",
	"hilltop",
	"hilly",
	"him",
	"himself",
	"hind",
	"hint",
	"hip",
	"hire",
	"his",
	"hiss",
	"history",
	"hit",
	"hitch",
	"hive",
	"ho",
	"hoe",
	"hog",
	"hold",
	"holder",
	"hole",
	"holiday",
	"hollow",
	"holy",
	"home",
	"homely",
	"homesick",
	"honest",
	"honey",
	"honeybee",
	"honeymoon",
	"honk",
	"honor",
	"hood",
	"hoof",
	"hook",
	"hoop",
	"hop",
	"hope",
	"hopeful",
	"hopeless",
	"horn",
	"horse",
	"horseback",
	"horseshoe",
	"hose",
	"hospital",
	"host",
	"hot",
	"hotel",
	"hound",
	"hour",
	"house",
	"housetop",
	"housewife",
	"housework",
	"how",
	"however",
	"howl",
	"hug",
	"huge",
	"hum",
	"humble",
	"hump",
	"hundred",
	"hung",
	"hunger",
	"hungry",
	"hunk",
	"hunt",
	"hunter",
	"hurrah",
	"hurried",
	"hurry",
	"hurt",
	"husband",
	"hush",
	"hut",
	"hymn",
	"i",
	"i'd",
	"i'll",
	"i'm",
	"i've",
	"ice",
	"icy",
	"idea",
	"ideal",
	"if",
	"ill",
	"important",
	"impossible",
	"improve",
	"in",
	"inch",
	"inches",
	"income",
	"indeed",
	"indian",
	"indoors",
	"ink",
	"inn",
	"insect",
	"inside",
	"instant",
	"instead",
	"insult",
	"intend",
	"interested",
	"interesting",
	"into",
	"invite",
	"iron",
	"is",
	"island",
	"isn't",
	"it",
	"it's",
	"its",
	"itself",
	"ivory",
	"ivy",
	"jacket",
	"jacks",
	"jail",
	"jam",
	"january",
	"jar",
	"jaw",
	"jay",
	"jelly",
	"jellyfish",
	"jerk",
	"jig",
	"job",
	"jockey",
	"join",
	"joke",
	"joking",
	"jolly",
	"journey",
	"joy",
	"joyful",
	"joyous",
	"judge",
	"jug",
	"juice",
	"juicy",
	"july",
	"jump",
	"june",
	"junior",
	"junk",
	"just",
	"keen",
	"keep",
	"kept",
	"kettle",
	"key",
	"kick",
	"kid",
	"kill",
	"killed",
	"kind",
	"kindly",
	"kindness",
	"king",
	"kingdom",
	"kiss",
	"kitchen",
	"kite",
	"kitten",
	"kitty",
	"knee",
	"kneel",
	"knew",
	"knife",
	"knit",
	"knives",
	"knob",
	"knock",
	"knot",
	"know",
	"known",
	"lace",
	"lad",
	"ladder",
	"ladies",
	"lady",
	"laid",
	"lake",
	"lamb",
	"lame",
	"lamp",
	"land",
	"lane",
	"language",
	"lantern",
	"lap",
	"lard",
	"large",
	"lash",
	"lass",
	"last",
	"late",
	"laugh",
	"laundry",
	"law",
	"lawn",
	"lawyer",
	"lay",
	"lazy",
	"lead",
	"leader",
	"leaf",
	"leak",
	"lean",
	"leap",
	"learn",
	"learned",
	"least",
	"leather",
	"leave",
	"leaving",
	"led",
	"left",
	"leg",
	"lemon",
	"lemonade",
	"lend",
	"length",
	"less",
	"lesson",
	"let",
	"let's",
	"letter",
	"letting",
	"lettuce",
	"level",
	"liberty",
	"library",
	"lice",
	"lick",
	"lid",
	"lie",
	"life",
	"lift",
	"light",
	"lightness",
	"lightning",
	"like",
	"likely",
	"liking",
	"lily",
	"limb",
	"lime",
	"limp",
	"line",
	"linen",
	"lion",
	"lip",
	"list",
	"listen",
	"lit",
	"little",
	"live",
	"lively",
	"liver",
	"lives",
	"living",
	"lizard",
	"load",
	"loaf",
	"loan",
	"loaves",
	"lock",
	"locomotive",
	"log",
	"lone",
	"lonely",
	"lonesome",
	"long",
	"look",
	"lookout",
	"loop",
	"loose",
	"lord",
	"lose",
	"loser",
	"loss",
	"lost",
	"lot",
	"loud",
	"love",
	"lovely",
	"lover",
	"low",
	"luck",
	"lucky",
	"lumber",
	"lump",
	"lunch",
	"lying",
	"ma",
	"machine",
	"machinery",
	"mad",
	"made",
	"magazine",
	"magic",
	"maid",
	"mail",
	"mailbox",
	"mailman",
	"major",
	"make",
	"making",
	"male",
	"mama",
	"mamma",
	"man",
	"manager",
	"mane",
	"manger",
	"many",
	"map",
	"maple",
	"marble",
	"march",
	"mare",
	"mark",
	"market",
	"marriage",
	"married",
	"marry",
	"mask",
	"mast",
	"master",
	"mat",
	"match",
	"matter",
	"mattress",
	"may",
	"maybe",
	"mayor",
	"maypole",
	"me",
	"meadow",
	"meal",
	"mean",
	"means",
	"meant",
	"measure",
	"meat",
	"medicine",
	"meet",
	"meeting",
	"melt",
	"member",
	"men",
	"mend",
	"meow",
	"merry",
	"mess",
	"message",
	"met",
	"metal",
	"mew",
	"mice",
	"middle",
	"midnight",
	"might",
	"mighty",
	"mile",
	"miler",
	"milk",
	"milkman",
	"mill",
	"million",
	"mind",
	"mine",
	"miner",
	"mint",
	"minute",
	"mirror",
	"mischief",
	"miss",
	"misspell",
	"mistake",
	"misty",
	"mitt",
	"mitten",
	"mix",
	"moment",
	"monday",
	"money",
	"monkey",
	"month",
	"moo",
	"moon",
	"moonlight",
	"moose",
	"mop",
	"more",
	"morning",
	"morrow",
	"moss",
	"most",
	"mostly",
	"mother",
	"motor",
	"mount",
	"mountain",
	"mouse",
	"mouth",
	"move",
	"movie",
	"movies",
	"moving",
	"mow",
	"mr.",
	"mrs.",
	"much",
	"mud",
	"muddy",
	"mug",
	"mule",
	"multiply",
	"murder",
	"music",
	"must",
	"my",
	"myself",
	"nail",
	"name",
	"nap",
	"napkin",
	"narrow",
	"nasty",
	"naughty",
	"navy",
	"near",
	"nearby",
	"nearly",
	"neat",
	"neck",
	"necktie",
	"need",
	"needle",
	"needn't",
	"negro",
	"neighbor",
	"neighborhood",
	"neither",
	"nerve",
	"nest",
	"net",
	"never",
	"nevermore",
	"new",
	"news",
	"newspaper",
	"next",
	"nibble",
	"nice",
	"nickel",
	"night",
	"nightgown",
	"nine",
	"nineteen",
	"ninety",
	"no",
	"nobody",
	"nod",
	"noise",
	"noisy",
	"none",
	"noon",
	"nor",
	"north",
	"northern",
	"nose",
	"not",
	"note",
	"nothing",
	"notice",
	"november",
	"now",
	"nowhere",
	"number",
	"nurse",
	"nut",
	"o'clock",
	"oak",
	"oar",
	"oatmeal",
	"oats",
	"obey",
	"ocean",
	"october",
	"odd",
	"of",
	"off",
	"offer",
	"office",
	"officer",
	"often",
	"oh",
	"oil",
	"old",
	"old-fashioned",
	"on",
	"once",
	"one",
	"onion",
	"only",
	"onward",
	"open",
	"or",
	"orange",
	"orchard",
	"order",
	"ore",
	"organ",
	"other",
	"otherwise",
	"ouch",
	"ought",
	"our",
	"ours",
	"ourselves",
	"out",
	"outdoors",
	"outfit",
	"outlaw",
	"outline",
	"outside",
	"outward",
	"oven",
	"over",
	"overalls",
	"overcoat",
	"overeat",
	"overhead",
	"overhear",
	"overnight",
	"overturn",
	"owe",
	"owing",
	"owl",
	"own",
	"owner",
	"ox",
	"pa",
	"pace",
	"pack",
	"package",
	"pad",
	"page",
	"paid",
	"pail",
	"pain",
	"painful",
	"paint",
	"painter",
	"painting",
	"pair",
	"pal",
	"palace",
	"pale",
	"pan",
	"pancake",
	"pane",
	"pansy",
	"pants",
	"papa",
	"paper",
	"parade",
	"pardon",
	"parent",
	"park",
	"part",
	"partly",
	"partner",
	"party",
	"pass",
	"passenger",
	"past",
	"paste",
	"pasture",
	"pat",
	"patch",
	"path",
	"patter",
	"pave",
	"pavement",
	"paw",
	"pay",
	"payment",
	"pea",
	"peace",
	"peaceful",
	"peach",
	"peaches",
	"peak",
	"peanut",
	"pear",
	"pearl",
	"peas",
	"peck",
	"peek",
	"peel",
	"peep",
	"peg",
	"pen",
	"pencil",
	"penny",
	"people",
	"pepper",
	"peppermint",
	"perfume",
	"perhaps",
	"person",
	"pet",
	"phone",
	"piano",
	"pick",
	"pickle",
	"picnic",
	"picture",
	"pie",
	"piece",
	"pig",
	"pigeon",
	"piggy",
	"pile",
	"pill",
	"pillow",
	"pin",
	"pine",
	"pineapple",
	"pink",
	"pint",
	"pipe",
	"pistol",
	"pit",
	"pitch",
	"pitcher",
	"pity",
	"place",
	"plain",
	"plan",
	"plane",
	"plant",
	"plate",
	"platform",
	"platter",
	"play",
	"player",
	"playground",
	"playhouse",
	"playmate",
	"plaything",
	"pleasant",
	"please",
	"pleasure",
	"plenty",
	"plow",
	"plug",
	"plum",
	"pocket",
	"pocketbook",
	"poem",
	"point",
	"poison",
	"poke",
	"pole",
	"police",
	"policeman",
	"polish",
	"polite",
	"pond",
	"ponies",
	"pony",
	"pool",
	"poor",
	"pop",
	"popcorn",
	"popped",
	"porch",
	"pork",
	"possible",
	"post",
	"postage",
	"postman",
	"pot",
	"potato",
	"potatoes",
	"pound",
	"pour",
	"powder",
	"power",
	"powerful",
	"praise",
	"pray",
	"prayer",
	"prepare",
	"present",
	"pretty",
	"price",
	"prick",
	"prince",
	"princess",
	"print",
	"prison",
	"prize",
	"promise",
	"proper",
	"protect",
	"proud",
	"prove",
	"prune",
	"public",
	"puddle",
	"puff",
	"pull",
	"pump",
	"pumpkin",
	"punch",
	"punish",
	"pup",
	"pupil",
	"puppy",
	"pure",
	"purple",
	"purse",
	"push",
	"puss",
	"pussy",
	"pussycat",
	"put",
	"putting",
	"puzzle",
	"quack",
	"quart",
	"quarter",
	"queen",
	"queer",
	"question",
	"quick",
	"quickly",
	"quiet",
	"quilt",
	"quit",
	"quite",
	"rabbit",
	"race",
	"rack",
	"radio",
	"radish",
	"rag",
	"rail",
	"railroad",
	"railway",
	"rain",
	"rainbow",
	"rainy",
	"raise",
	"raisin",
	"rake",
	"ram",
	"ran",
	"ranch",
	"rang",
	"rap",
	"rapidly",
	"rat",
	"rate",
	"rather",
	"rattle",
	"raw",
	"ray",
	"reach",
	"read",
	"reader",
	"reading",
	"ready",
	"real",
	"really",
	"reap",
	"rear",
	"reason",
	"rebuild",
	"receive",
	"recess",
	"record",
	"red",
	"redbird",
	"redbreast",
	"refuse",
	"reindeer",
	"rejoice",
	"remain",
	"remember",
	"remind",
	"remove",
	"rent",
	"repair",
	"repay",
	"repeat",
	"report",
	"rest",
	"return",
	"review",
	"reward",
	"rib",
	"ribbon",
	"rice",
	"rich",
	"rid",
	"riddle",
	"ride",
	"rider",
	"riding",
	"right",
	"rim",
	"ring",
	"rip",
	"ripe",
	"rise",
	"rising",
	"river",
	"road",
	"roadside",
	"roar",
	"roast",
	"rob",
	"robber",
	"robe",
	"robin",
	"rock",
	"rocket",
	"rocky",
	"rode",
	"roll",
	"roller",
	"roof",
	"room",
	"rooster",
	"root",
	"rope",
	"rose",
	"rosebud",
	"rot",
	"rotten",
	"rough",
	"round",
	"route",
	"row",
	"rowboat",
	"royal",
	"rub",
	"rubbed",
	"rubber",
	"rubbish",
	"rug",
	"rule",
	"ruler",
	"rumble",
	"run",
	"rung",
	"runner",
	"running",
	"rush",
	"rust",
	"rusty",
	"rye",
	"sack",
	"sad",
	"saddle",
	"sadness",
	"safe",
	"safety",
	"said",
	"sail",
	"sailboat",
	"sailor",
	"saint",
	"salad",
	"sale",
	"salt",
	"same",
	"sand",
	"sandwich",
	"sandy",
	"sang",
	"sank",
	"sap",
	"sash",
	"sat",
	"satin",
	"satisfactory",
	"saturday",
	"sausage",
	"savage",
	"save",
	"savings",
	"saw",
	"say",
	"scab",
	"scales",
	"scare",
	"scarf",
	"school",
	"schoolboy",
	"schoolhouse",
	"schoolmaster",
	"schoolroom",
	"scorch",
	"score",
	"scrap",
	"scrape",
	"scratch",
	"scream",
	"screen",
	"screw",
	"scrub",
	"sea",
	"seal",
	"seam",
	"search",
	"season",
	"seat",
	"second",
	"secret",
	"see",
	"seed",
	"seeing",
	"seek",
	"seem",
	"seen",
	"seesaw",
	"select",
	"self",
	"selfish",
	"sell",
	"send",
	"sense",
	"sent",
	"sentence",
	"separate",
	"september",
	"servant",
	"serve",
	"service",
	"set",
	"setting",
	"settle",
	"settlement",
	"seven",
	"seventeen",
	"seventh",
	"seventy",
	"several",
	"sew",
	"shade",
	"shadow",
	"shady",
	"shake",
	"shaker",
	"shaking",
	"shall",
	"shame",
	"shan't",
	"shape",
	"share",
	"sharp",
	"shave",
	"she",
	"she'd",
	"she'll",
	"she's",
	"shear",
	"shears",
	"shed",
	"sheep",
	"sheet",
	"shelf",
	"shell",
	"shepherd",
	"shine",
	"shining",
	"shiny",
	"ship",
	"shirt",
	"shock",
	"shoe",
	"shoemaker",
	"shone",
	"shook",
	"shoot",
	"shop",
	"shopping",
	"shore",
	"short",
	"shot",
	"should",
	"shoulder",
	"shouldn't",
	"shout",
	"shovel",
	"show",
	"shower",
	"shut",
	"shy",
	"sick",
	"sickness",
	"side",
	"sidewalk",
	"sideways",
	"sigh",
	"sight",
	"sign",
	"silence",
	"silent",
	"silk",
	"sill",
	"silly",
	"silver",
	"simple",
	"sin",
	"since",
	"sing",
	"singer",
	"single",
	"sink",
	"sip",
	"sir",
	"sis",
	"sissy",
	"sister",
	"sit",
	"sitting",
	"six",
	"sixteen",
	"sixth",
	"sixty",
	"size",
	"skate",
	"skater",
	"ski",
	"skin",
	"skip",
	"skirt",
	"sky",
	"slam",
	"slap",
	"slate",
	"slave",
	"sled",
	"sleep",
	"sleepy",
	"sleeve",
	"sleigh",
	"slept",
	"slice",
	"slid",
	"slide",
	"sling",
	"slip",
	"slipped",
	"slipper",
	"slippery",
	"slit",
	"slow",
	"slowly",
	"sly",
	"smack",
	"small",
	"smart",
	"smell",
	"smile",
	"smoke",
	"smooth",
	"snail",
	"snake",
	"snap",
	"snapping",
	"sneeze",
	"snow",
	"snowball",
	"snowflake",
	"snowy",
	"snuff",
	"snug",
	"so",
	"soak",
	"soap",
	"sob",
	"socks",
	"sod",
	"soda",
	"sofa",
	"soft",
	"soil",
	"sold",
	"soldier",
	"sole",
	"some",
	"somebody",
	"somehow",
	"someone",
	"something",
	"sometime",
	"sometimes",
	"somewhere",
	"son",
	"song",
	"soon",
	"sore",
	"sorrow",
	"sorry",
	"sort",
	"soul",
	"sound",
	"soup",
	"sour",
	"south",
	"southern",
	"space",
	"spade",
	"spank",
	"sparrow",
	"speak",
	"speaker",
	"spear",
	"speech",
	"speed",
	"spell",
	"spelling",
	"spend",
	"spent",
	"spider",
	"spike",
	"spill",
	"spin",
	"spinach",
	"spirit",
	"spit",
	"splash",
	"spoil",
	"spoke",
	"spook",
	"spoon",
	"sport",
	"spot",
	"spread",
	"spring",
	"springtime",
	"sprinkle",
	"square",
	"squash",
	"squeak",
	"squeeze",
	"squirrel",
	"stable",
	"stack",
	"stage",
	"stair",
	"stall",
	"stamp",
	"stand",
	"star",
	"stare",
	"start",
	"starve",
	"state",
	"states",
	"station",
	"stay",
	"steak",
	"steal",
	"steam",
	"steamboat",
	"steamer",
	"steel",
	"steep",
	"steeple",
	"steer",
	"stem",
	"step",
	"stepping",
	"stick",
	"sticky",
	"stiff",
	"still",
	"stillness",
	"sting",
	"stir",
	"stitch",
	"stock",
	"stocking",
	"stole",
	"stone",
	"stood",
	"stool",
	"stoop",
	"stop",
	"stopped",
	"stopping",
	"store",
	"stories",
	"stork",
	"storm",
	"stormy",
	"story",
	"stove",
	"straight",
	"strange",
	"stranger",
	"strap",
	"straw",
	"strawberry",
	"stream",
	"street",
	"stretch",
	"string",
	"strip",
	"stripes",
	"strong",
	"stuck",
	"study",
	"stuff",
	"stump",
	"stung",
	"subject",
	"such",
	"suck",
	"sudden",
	"suffer",
	"sugar",
	"suit",
	"sum",
	"summer",
	"sun",
	"sunday",
	"sunflower",
	"sung",
	"sunk",
	"sunlight",
	"sunny",
	"sunrise",
	"sunset",
	"sunshine",
	"supper",
	"suppose",
	"sure",
	"surely",
	"surface",
	"surprise",
	"swallow",
	"swam",
	"swamp",
	"swan",
	"swat",
	"swear",
	"sweat",
	"sweater",
	"sweep",
	"sweet",
	"sweetheart",
	"sweetness",
	"swell",
	"swept",
	"swift",
	"swim",
	"swimming",
	"swing",
	"switch",
	"sword",
	"swore",
	"table",
	"tablecloth",
	"tablespoon",
	"tablet",
	"tack",
	"tag",
	"tail",
	"tailor",
	"take",
	"taken",
	"taking",
	"tale",
	"talk",
	"talker",
	"tall",
	"tame",
	"tan",
	"tank",
	"tap",
	"tape",
	"tar",
	"tardy",
	"task",
	"taste",
	"taught",
	"tax",
	"tea",
	"teach",
	"teacher",
	"team",
	"tear",
	"tease",
	"teaspoon",
	"teeth",
	"telephone",
	"tell",
	"temper",
	"ten",
	"tennis",
	"tent",
	"term",
	"terrible",
	"test",
	"than",
	"thank",
	"thankful",
	"thanks",
	"thanksgiving",
	"that",
	"that's",
	"the",
	"theater",
	"thee",
	"their",
	"them",
	"then",
	"there",
	"these",
	"they",
	"they'd",
	"they'll",
	"they're",
	"they've",
	"thick",
	"thief",
	"thimble",
	"thin",
	"thing",
	"think",
	"third",
	"thirsty",
	"thirteen",
	"thirty",
	"this",
	"thorn",
	"those",
	"though",
	"thought",
	"thousand",
	"thread",
	"three",
	"threw",
	"throat",
	"throne",
	"through",
	"throw",
	"thrown",
	"thumb",
	"thunder",
	"thursday",
	"thy",
	"tick",
	"ticket",
	"tickle",
	"tie",
	"tiger",
	"tight",
	"till",
	"time",
	"tin",
	"tinkle",
	"tiny",
	"tip",
	"tiptoe",
	"tire",
	"tired",
	"title",
	"to",
	"toad",
	"toadstool",
	"toast",
	"tobacco",
	"today",
	"toe",
	"together",
	"toilet",
	"told",
	"tomato",
	"tomorrow",
	"ton",
	"tone",
	"tongue",
	"tonight",
	"too",
	"took",
	"tool",
	"toot",
	"tooth",
	"toothbrush",
	"toothpick",
	"top",
	"tore",
	"torn",
	"toss",
	"touch",
	"tow",
	"toward",
	"towards",
	"towel",
	"tower",
	"town",
	"toy",
	"trace",
	"track",
	"trade",
	"train",
	"tramp",
	"trap",
	"tray",
	"treasure",
	"treat",
	"tree",
	"trick",
	"tricycle",
	"tried",
	"trim",
	"trip",
	"trolley",
	"trouble",
	"truck",
	"true",
	"truly",
	"trunk",
	"trust",
	"truth",
	"try",
	"tub",
	"tuesday",
	"tug",
	"tulip",
	"tumble",
	"tune",
	"tunnel",
	"turkey",
	"turn",
	"turtle",
	"twelve",
	"twenty",
	"twice",
	"twig",
	"twin",
	"two",
	"ugly",
	"umbrella",
	"uncle",
	"under",
	"understand",
	"underwear",
	"undress",
	"unfair",
	"unfinished",
	"unfold",
	"unfriendly",
	"unhappy",
	"unhurt",
	"uniform",
	"united",
	"unkind",
	"unknown",
	"unless",
	"unpleasant",
	"until",
	"unwilling",
	"up",
	"upon",
	"upper",
	"upset",
	"upside",
	"upstairs",
	"uptown",
	"upward",
	"us",
	"use",
	"used",
	"useful",
	"valentine",
	"valley",
	"valuable",
	"value",
	"vase",
	"vegetable",
	"velvet",
	"very",
	"vessel",
	"victory",
	"view",
	"village",
	"vine",
	"violet",
	"visit",
	"visitor",
	"voice",
	"vote",
	"wag",
	"wagon",
	"waist",
	"wait",
	"wake",
	"waken",
	"walk",
	"wall",
	"walnut",
	"want",
	"war",
	"warm",
	"warn",
	"was",
	"wash",
	"washer",
	"washtub",
	"wasn't",
	"waste",
	"watch",
	"watchman",
	"water",
	"watermelon",
	"waterproof",
	"wave",
	"wax",
	"way",
	"wayside",
	"we",
	"we'd",
	"we'll",
	"we're",
	"we've",
	"weak",
	"weaken",
	"weakness",
	"wealth",
	"weapon",
	"wear",
	"weary",
	"weather",
	"weave",
	"web",
	"wedding",
	"wednesday",
	"wee",
	"weed",
	"week",
	"weep",
	"weigh",
	"welcome",
	"well",
	"went",
	"were",
	"west",
	"western",
	"wet",
	"whale",
	"what",
	"what's",
	"wheat",
	"wheel",
	"when",
	"whenever",
	"where",
	"which",
	"while",
	"whip",
	"whipped",
	"whirl",
	"whiskey",
	"whisky",
	"whisper",
	"whistle",
	"white",
	"who",
	"who'd",
	"who'll",
	"who's",
	"whole",
	"whom",
	"whose",
	"why",
	"wicked",
	"wide",
	"wife",
	"wiggle",
	"wild",
	"wildcat",
	"will",
	"willing",
	"willow",
	"win",
	"wind",
	"windmill",
	"window",
	"windy",
	"wine",
	"wing",
	"wink",
	"winner",
	"winter",
	"wipe",
	"wire",
	"wise",
	"wish",
	"wit",
	"witch",
	"with",
	"without",
	"woke",
	"wolf",
	"woman",
	"women",
	"won",
	"won't",
	"wonder",
	"wonderful",
	"wood",
	"wooden",
	"woodpecker",
	"woods",
	"wool",
	"woolen",
	"word",
	"wore",
	"work",
	"worker",
	"workman",
	"world",
	"worm",
	"worn",
	"worry",
	"worse",
	"worst",
	"worth",
	"would",
	"wouldn't",
	"wound",
	"wove",
	"wrap",
	"wrapped",
	"wreck",
	"wren",
	"wring",
	"write",
	"writing",
	"written",
	"wrong",
	"wrote",
	"wrung",
	"yard",
	"yarn",
	"year",
	"yell",
	"yellow",
	"yes",
	"yesterday",
	"yet",
	"yolk",
	"yonder",
	"you",
	"you'd",
	"you'll",
	"you're",
	"you've",
	"young",
	"youngster",
	"your",
	"yours",
	"yourself",
	"yourselves",
	"youth"
];
// ../../node_modules/.pnpm/dale-chall-formula@2.0.1/node_modules/dale-chall-formula/index.js
/**
* @typedef Counts
*   Counts from input document.
* @property {number} sentence
*   Number of sentences.
* @property {number} word
*   Number of words.
* @property {number} [difficultWord=0]
*   Number of difficult words.
*/
/**
* @typedef {Counts} DaleChallFormulaCounts
*   Deprecated: please use the `Counts` type instead.
*/
const difficultWordWeight = .1579;
const wordWeight$2 = .0496;
const difficultWordThreshold = .05;
const percentage$1 = 100;
const adjustment = 3.6365;
/** @type {Record<string, [number, number]>} */
const gradeMap = {
	4: [0, 4],
	5: [5, 6],
	6: [7, 8],
	7: [9, 10],
	8: [11, 12],
	9: [13, 15],
	10: [16, Number.POSITIVE_INFINITY],
	NaN: [NaN, NaN]
};
/**
* Given the number of words (`word`), the number of sentences (`sentence`),
* and the number of unique unfamiliar words in a document (`difficultWord`),
* returns the score associated with the document.
*
* @param {Counts} counts
*   Counts from input document.
* @return {number}
*   Score representing ease of reading.
*
*   Pass it to `daleChallGradeLevel` to get grade levels.
*/
function daleChallFormula(counts) {
	if (!counts || !counts.sentence || !counts.word) return NaN;
	const percentageOfDifficultWords = (counts.difficultWord || 0) / counts.word;
	let score = difficultWordWeight * percentageOfDifficultWords * percentage$1 + wordWeight$2 * counts.word / counts.sentence;
	if (percentageOfDifficultWords > difficultWordThreshold) score += adjustment;
	return score;
}
/**
* Turn a dale\u2013chall score into U.S. grade levels.
*
* @param {number} score
*   Score representing ease of reading.
* @returns {[number, number]}
*   Grade levels.
*
*   |        Score | Corresponding grade level               | Return value     |
*   | -----------: | --------------------------------------- | ---------------- |
*   |  Less than 5 | Grade 4 and lower                       | `[0, 4]`         |
*   |  Less than 6 | Grades 5 and 6                          | `[5, 6]`         |
*   |  Less than 7 | Grades 7 and 8                          | `[7, 8]`         |
*   |  Less than 8 | Grades 9 and 10                         | `[9, 10]`        |
*   |  Less than 9 | Grades 11 and 12                        | `[11, 12]`       |
*   | Less than 10 | Grades 13 and 15 (College)              | `[13, 15]`       |
*   |       Higher | Grades 16 and higher (College Graduate) | `[16, Infinity]` |
*/
function daleChallGradeLevel(score) {
	let floored = Math.floor(score);
	if (floored < 5) floored = 4;
	else if (floored > 9) floored = 10;
	return gradeMap[floored].concat();
}
// ../../node_modules/.pnpm/flesch@2.0.1/node_modules/flesch/index.js
/**
* @typedef Counts
*   Counts from input document.
* @property {number} sentence
*   Number of sentences.
* @property {number} word
*   Number of words.
* @property {number} syllable
*   Number of syllables.
*/
/**
* @typedef {Counts} FleschCounts
*   Deprecated: please use the `Counts` type instead.
*/
const sentenceWeight$1 = 1.015;
const wordWeight$1 = 84.6;
const base$2 = 206.835;
/**
* Given an object containing the number of words (`word`), the number of
* sentences (`sentence`), and the number of syllables  (`syllable`) in a
* document, returns the reading ease associated with the document.
*
* @param {Counts} counts
*   Counts from input document.
* @returns {number}
*   Result is `120` (every sentence consisting of only two one-syllable words)
*   or lower (including negative values).
*
*   The values have the following semantics:
*
*   |     Score    | Semantics                                           |
*   | :----------: | :-------------------------------------------------- |
*   | 90.0 \u2013 100.0 | Easily understood by an average 11-year-old student |
*   |  60.0 \u2013 70.0 | Easily understood by 13- to 15-year-old students    |
*   |  0.0 \u2013 30.0  | Best understood by university graduates             |
*
*   Therefore we can use the following formula to approximate the average age
*   a student would understand a document at, given score `score`:
*
*   ```js
*   const age = 20 - Math.floor(score / 10)
*   ```
*/
function flesch(counts) {
	if (!counts || !counts.sentence || !counts.word || !counts.syllable) return NaN;
	return base$2 - sentenceWeight$1 * (counts.word / counts.sentence) - wordWeight$1 * (counts.syllable / counts.word);
}
// ../../node_modules/.pnpm/gunning-fog@2.0.1/node_modules/gunning-fog/index.js
/**
* @typedef Counts
*   Counts from input document.
* @property {number} sentence
*   Number of sentences.
* @property {number} word
*   Number of words.
* @property {number} [complexPolysillabicWord=0]
*   Number of words that consist of three or more syllables, that are jargon,
*   proper nouns, or compound words.
*/
/**
* @typedef {Counts} GunningFogCounts
*   Deprecated: please use the `Counts` type instead.
*/
const complexWordWeight = 100;
const weight$1 = .4;
/**
* Given an object containing the number of words (`word`), the number of
* sentences (`sentence`), and the number of complex (i.e., jargon, proper
* nouns, compound words) polysillabic (three or more syllables) words
* (`complexPolysillabicWord`) in a document, returns the grade level
* associated with the document.
*
* @param {Counts} counts
*   Counts from input document.
* @returns {number}
*   Grade level associated with the document.
*/
function gunningFog(counts) {
	if (!counts || !counts.sentence || !counts.word) return NaN;
	return weight$1 * (counts.word / counts.sentence + complexWordWeight * ((counts.complexPolysillabicWord || 0) / counts.word));
}
// ../../node_modules/.pnpm/nlcst-to-string@4.0.0/node_modules/nlcst-to-string/lib/index.js
/**
* @typedef {import('nlcst').Nodes} Nodes
*/
/** @type {Readonly<Array<Nodes>>} */
const emptyNodes = [];
/**
* Get the text content of a node or list of nodes.
*
* Prefers the node\u2019s plain-text fields, otherwise serializes its children, and
* if the given value is an array, serialize the nodes in it.
*
* @param {Array<Nodes> | Nodes} value
*   Node or list of nodes to serialize.
* @returns {string}
*   Result.
*/
function toString(value) {
	let index = -1;
	if (!value || !Array.isArray(value) && !value.type) throw new Error("Expected node, not `" + value + "`");
	if ("value" in value) return value.value;
	const children = (Array.isArray(value) ? value : value.children) || emptyNodes;
	/** @type {Array<string>} */
	const values = [];
	while (++index < children.length) values[index] = toString(children[index]);
	return values.join("");
}
// ../../node_modules/.pnpm/smog-formula@2.0.1/node_modules/smog-formula/index.js
/**
* @typedef Counts
*   Counts from input document.
* @property {number} sentence
*   Number of sentences.
* @property {number} [polysillabicWord]
*   Number of polysillabic (three or more syllables) words.
*/
/**
* @typedef {Counts} SmogFormulaCounts
*   Deprecated: please use the `Counts` type instead.
*/
const sentenceSize = 30;
const weight = 1.043;
const base$1 = 3.1291;
/**
* Given an object containing the number of sentences (`sentence`) and the
* number of polysillabic (three or more syllables) words (`polysillabicWord`)
* in a document, returns the reading ease associated with the document.
*
* @param {Counts} counts
*   Counts from input document.
* @returns {number}
*   Reading ease associated with the document.
*/
function smogFormula(counts) {
	if (!counts || !counts.sentence) return NaN;
	return base$1 + weight * Math.sqrt((counts.polysillabicWord || 0) * (sentenceSize / counts.sentence));
}
// ../../node_modules/.pnpm/spache@2.0.1/node_modules/spache/index.js
/**
* List of familiar American-English words: Revised Spache (1974)
*/
const spache = [
	"a",
	"able",
	"about",
	"above",
	"across",
	"act",
	"add",
	"afraid",
	"after",
	"afternoon",
	"again",
	"against",
	"ago",
	"air",
	"airplane",
	"alarm",
	"all",
	"almost",
	"alone",
	"along",
	"already",
	"also",
	"always",
	"am",
	"among",
	"an",
	"and",
	"angry",
	"animal",
	"another",
	"answer",
	"any",
	"anyone",
	"appear",
	"apple",
	"are",
	"arm",
	"around",
	"arrow",
	"as",
	"ask",
	"asleep",
	"at",
	"ate",
	"attention",
	"aunt",
	"awake",
	"away",
	"b",
	"baby",
	"back",
	"bad",
	"bag",
	"ball",
	"balloon",
	"bang",
	"bank",
	"bark",
	"barn",
	"basket",
	"be",
	"bean",
	"bear",
	"beat",
	"beautiful",
	"became",
	"because",
	"become",
	"bed",
	"bee",
	"been",
	"before",
	"began",
	"begin",
	"behind",
	"believe",
	"bell",
	"belong",
	"bend",
	"bent",
	"beside",
	"best",
	"better",
	"between",
	"big",
	"bird",
	"birthday",
	"bit",
	"bite",
	"black",
	"blanket",
	"blew",
	"block",
	"blow",
	"blue",
	"board",
	"boat",
	"book",
	"boot",
	"born",
	"borrow",
	"both",
	"bother",
	"bottle",
	"bottom",
	"bought",
	"bow",
	"box",
	"boy",
	"branch",
	"brave",
	"bread",
	"break",
	"breakfast",
	"breath",
	"brick",
	"bridge",
	"bright",
	"bring",
	"broke",
	"broken",
	"brother",
	"brought",
	"brown",
	"brush",
	"build",
	"bump",
	"burn",
	"bus",
	"busy",
	"but",
	"butter",
	"button",
	"buy",
	"by",
	"c",
	"cabin",
	"cage",
	"cake",
	"call",
	"came",
	"camp",
	"can",
	"can't",
	"candle",
	"candy",
	"cap",
	"captain",
	"car",
	"card",
	"care",
	"careful",
	"carrot",
	"carry",
	"case",
	"castle",
	"cat",
	"catch",
	"cattle",
	"caught",
	"cause",
	"cent",
	"certain",
	"chair",
	"chance",
	"change",
	"chase",
	"chicken",
	"chief",
	"child",
	"children",
	"church",
	"circle",
	"circus",
	"city",
	"clap",
	"clean",
	"clever",
	"cliff",
	"climb",
	"clock",
	"close",
	"cloth",
	"clothes",
	"clown",
	"coat",
	"cold",
	"color",
	"come",
	"comfortable",
	"company",
	"contest",
	"continue",
	"cook",
	"cool",
	"corner",
	"could",
	"count",
	"country",
	"course",
	"cover",
	"cow",
	"crawl",
	"cream",
	"cry",
	"cup",
	"curtain",
	"cut",
	"d",
	"dad",
	"dance",
	"danger",
	"dangerous",
	"dark",
	"dash",
	"daughter",
	"day",
	"dear",
	"decide",
	"deep",
	"desk",
	"did",
	"didn't",
	"die",
	"different",
	"dig",
	"dinner",
	"direction",
	"disappear",
	"disappoint",
	"discover",
	"distance",
	"do",
	"doctor",
	"does",
	"dog",
	"dollar",
	"don't",
	"done",
	"door",
	"down",
	"dragon",
	"dream",
	"dress",
	"drink",
	"drive",
	"drop",
	"drove",
	"dry",
	"duck",
	"during",
	"dust",
	"e",
	"each",
	"eager",
	"ear",
	"early",
	"earn",
	"earth",
	"easy",
	"eat",
	"edge",
	"egg",
	"eight",
	"eighteen",
	"either",
	"elephant",
	"else",
	"empty",
	"end",
	"enemy",
	"enough",
	"enter",
	"even",
	"ever",
	"every",
	"everything",
	"exact",
	"except",
	"excite",
	"exclaim",
	"explain",
	"eye",
	"face",
	"fact",
	"fair",
	"fall",
	"family",
	"far",
	"farm",
	"farmer",
	"farther",
	"fast",
	"fat",
	"father",
	"feather",
	"feed",
	"feel",
	"feet",
	"fell",
	"fellow",
	"felt",
	"fence",
	"few",
	"field",
	"fierce",
	"fight",
	"figure",
	"fill",
	"final",
	"find",
	"fine",
	"finger",
	"finish",
	"fire",
	"first",
	"fish",
	"five",
	"flag",
	"flash",
	"flat",
	"flew",
	"floor",
	"flower",
	"fly",
	"follow",
	"food",
	"for",
	"forest",
	"forget",
	"forth",
	"found",
	"four",
	"fourth",
	"fox",
	"fresh",
	"friend",
	"frighten",
	"frog",
	"from",
	"front",
	"fruit",
	"full",
	"fun",
	"funny",
	"fur",
	"g",
	"game",
	"garden",
	"gasp",
	"gate",
	"gave",
	"get",
	"giant",
	"gift",
	"girl",
	"give",
	"glad",
	"glass",
	"go",
	"goat",
	"gone",
	"good",
	"got",
	"grandfather",
	"grandmother",
	"grass",
	"gray",
	"great",
	"green",
	"grew",
	"grin",
	"ground",
	"group",
	"grow",
	"growl",
	"guess",
	"gun",
	"h",
	"had",
	"hair",
	"half",
	"hall",
	"hand",
	"handle",
	"hang",
	"happen",
	"happiness",
	"happy",
	"hard",
	"harm",
	"has",
	"hat",
	"hate",
	"have",
	"he",
	"he's",
	"head",
	"hear",
	"heard",
	"heavy",
	"held",
	"hello",
	"help",
	"hen",
	"her",
	"here",
	"herself",
	"hid",
	"hide",
	"high",
	"hill",
	"him",
	"himself",
	"his",
	"hit",
	"hold",
	"hole",
	"holiday",
	"home",
	"honey",
	"hop",
	"horn",
	"horse",
	"hot",
	"hour",
	"house",
	"how",
	"howl",
	"hum",
	"hundred",
	"hung",
	"hungry",
	"hunt",
	"hurry",
	"hurt",
	"husband",
	"i",
	"i'll",
	"i'm",
	"ice",
	"idea",
	"if",
	"imagine",
	"important",
	"in",
	"inch",
	"indeed",
	"inside",
	"instead",
	"into",
	"invite",
	"is",
	"it",
	"it's",
	"its",
	"j",
	"jacket",
	"jar",
	"jet",
	"job",
	"join",
	"joke",
	"joy",
	"jump",
	"just",
	"k",
	"keep",
	"kept",
	"key",
	"kick",
	"kill",
	"kind",
	"king",
	"kitchen",
	"kitten",
	"knee",
	"knew",
	"knock",
	"know",
	"l",
	"ladder",
	"lady",
	"laid",
	"lake",
	"land",
	"large",
	"last",
	"late",
	"laugh",
	"lay",
	"lazy",
	"lead",
	"leap",
	"learn",
	"least",
	"leave",
	"left",
	"leg",
	"less",
	"let",
	"let's",
	"letter",
	"lick",
	"lift",
	"light",
	"like",
	"line",
	"lion",
	"list",
	"listen",
	"little",
	"live",
	"load",
	"long",
	"look",
	"lost",
	"lot",
	"loud",
	"love",
	"low",
	"luck",
	"lump",
	"lunch",
	"m",
	"machine",
	"made",
	"magic",
	"mail",
	"make",
	"man",
	"many",
	"march",
	"mark",
	"market",
	"master",
	"matter",
	"may",
	"maybe",
	"me",
	"mean",
	"meant",
	"meat",
	"meet",
	"melt",
	"men",
	"merry",
	"met",
	"middle",
	"might",
	"mile",
	"milk",
	"milkman",
	"mind",
	"mine",
	"minute",
	"miss",
	"mistake",
	"moment",
	"money",
	"monkey",
	"month",
	"more",
	"morning",
	"most",
	"mother",
	"mountain",
	"mouse",
	"mouth",
	"move",
	"much",
	"mud",
	"music",
	"must",
	"my",
	"n",
	"name",
	"near",
	"neck",
	"need",
	"needle",
	"neighbor",
	"neighborhood",
	"nest",
	"never",
	"new",
	"next",
	"nibble",
	"nice",
	"night",
	"nine",
	"no",
	"nod",
	"noise",
	"none",
	"north",
	"nose",
	"not",
	"note",
	"nothing",
	"notice",
	"now",
	"number",
	"o",
	"ocean",
	"of",
	"off",
	"offer",
	"often",
	"oh",
	"old",
	"on",
	"once",
	"one",
	"only",
	"open",
	"or",
	"orange",
	"order",
	"other",
	"our",
	"out",
	"outside",
	"over",
	"owl",
	"own",
	"p",
	"pack",
	"paid",
	"pail",
	"paint",
	"pair",
	"palace",
	"pan",
	"paper",
	"parade",
	"parent",
	"park",
	"part",
	"party",
	"pass",
	"past",
	"pasture",
	"path",
	"paw",
	"pay",
	"peanut",
	"peek",
	"pen",
	"penny",
	"people",
	"perfect",
	"perhaps",
	"person",
	"pet",
	"pick",
	"picket",
	"picnic",
	"picture",
	"pie",
	"piece",
	"pig",
	"pile",
	"pin",
	"place",
	"plan",
	"plant",
	"play",
	"pleasant",
	"please",
	"plenty",
	"plow",
	"point",
	"poke",
	"pole",
	"policeman",
	"pond",
	"poor",
	"pop",
	"postman",
	"pot",
	"potato",
	"pound",
	"pour",
	"practice",
	"prepare",
	"present",
	"pretend",
	"pretty",
	"princess",
	"prize",
	"probably",
	"problem",
	"promise",
	"protect",
	"proud",
	"puff",
	"pull",
	"puppy",
	"push",
	"put",
	"q",
	"queen",
	"queer",
	"quick",
	"quiet",
	"quite",
	"r",
	"rabbit",
	"raccoon",
	"race",
	"radio",
	"rag",
	"rain",
	"raise",
	"ran",
	"ranch",
	"rang",
	"reach",
	"read",
	"ready",
	"real",
	"red",
	"refuse",
	"remember",
	"reply",
	"rest",
	"return",
	"reward",
	"rich",
	"ride",
	"right",
	"ring",
	"river",
	"road",
	"roar",
	"rock",
	"rode",
	"roll",
	"roof",
	"room",
	"rope",
	"round",
	"row",
	"rub",
	"rule",
	"run",
	"rush",
	"s",
	"sad",
	"safe",
	"said",
	"sail",
	"sale",
	"salt",
	"same",
	"sand",
	"sang",
	"sat",
	"save",
	"saw",
	"say",
	"scare",
	"school",
	"scold",
	"scratch",
	"scream",
	"sea",
	"seat",
	"second",
	"secret",
	"see",
	"seed",
	"seem",
	"seen",
	"sell",
	"send",
	"sent",
	"seven",
	"several",
	"sew",
	"shadow",
	"shake",
	"shall",
	"shape",
	"she",
	"sheep",
	"shell",
	"shine",
	"ship",
	"shoe",
	"shone",
	"shook",
	"shoot",
	"shop",
	"shore",
	"short",
	"shot",
	"should",
	"show",
	"sick",
	"side",
	"sight",
	"sign",
	"signal",
	"silent",
	"silly",
	"silver",
	"since",
	"sing",
	"sister",
	"sit",
	"six",
	"size",
	"skip",
	"sky",
	"sled",
	"sleep",
	"slid",
	"slide",
	"slow",
	"small",
	"smart",
	"smell",
	"smile",
	"smoke",
	"snap",
	"sniff",
	"snow",
	"so",
	"soft",
	"sold",
	"some",
	"something",
	"sometimes",
	"son",
	"song",
	"soon",
	"sorry",
	"sound",
	"speak",
	"special",
	"spend",
	"spill",
	"splash",
	"spoke",
	"spot",
	"spread",
	"spring",
	"squirrel",
	"stand",
	"star",
	"start",
	"station",
	"stay",
	"step",
	"stick",
	"still",
	"stone",
	"stood",
	"stop",
	"store",
	"story",
	"straight",
	"strange",
	"street",
	"stretch",
	"strike",
	"strong",
	"such",
	"sudden",
	"sugar",
	"suit",
	"summer",
	"sun",
	"supper",
	"suppose",
	"sure",
	"surprise",
	"swallow",
	"sweet",
	"swim",
	"swing",
	"t",
	"table",
	"tail",
	"take",
	"talk",
	"tall",
	"tap",
	"taste",
	"teach",
	"teacher",
	"team",
	"tear",
	"teeth",
	"telephone",
	"tell",
	"ten",
	"tent",
	"than",
	"thank",
	"that",
	"that's",
	"the",
	"their",
	"them",
	"then",
	"there",
	"these",
	"they",
	"thick",
	"thin",
	"thing",
	"think",
	"third",
	"this",
	"those",
	"though",
	"thought",
	"three",
	"threw",
	"through",
	"throw",
	"tie",
	"tiger",
	"tight",
	"time",
	"tiny",
	"tip",
	"tire",
	"to",
	"today",
	"toe",
	"together",
	"told",
	"tomorrow",
	"too",
	"took",
	"tooth",
	"top",
	"touch",
	"toward",
	"tower",
	"town",
	"toy",
	"track",
	"traffic",
	"train",
	"trap",
	"tree",
	"trick",
	"trip",
	"trot",
	"truck",
	"true",
	"trunk",
	"try",
	"turkey",
	"turn",
	"turtle",
	"twelve",
	"twin",
	"two",
	"u",
	"ugly",
	"uncle",
	"under",
	"unhappy",
	"until",
	"up",
	"upon",
	"upstairs",
	"us",
	"use",
	"usual",
	"v",
	"valley",
	"vegetable",
	"very",
	"village",
	"visit",
	"voice",
	"w",
	"wag",
	"wagon",
	"wait",
	"wake",
	"walk",
	"want",
	"war",
	"warm",
	"was",
	"wash",
	"waste",
	"watch",
	"water",
	"wave",
	"way",
	"we",
	"wear",
	"weather",
	"week",
	"well",
	"went",
	"were",
	"wet",
	"what",
	"wheel",
	"when",
	"where",
	"which",
	"while",
	"whisper",
	"whistle",
	"white",
	"who",
	"whole",
	"whose",
	"why",
	"wide",
	"wife",
	"will",
	"win",
	"wind",
	"window",
	"wing",
	"wink",
	"winter",
	"wire",
	"wise",
	"wish",
	"with",
	"without",
	"woke",
	"wolf",
	"woman",
	"women",
	"won't",
	"wonder",
	"wood",
	"word",
	"wore",
	"work",
	"world",
	"worm",
	"worry",
	"worth",
	"would",
	"wrong",
	"x",
	"y",
	"yard",
	"year",
	"yell",
	"yellow",
	"yes",
	"yet",
	"you",
	"young",
	"your",
	"z",
	"zoo"
];
// ../../node_modules/.pnpm/spache-formula@2.0.1/node_modules/spache-formula/index.js
/**
* @typedef Counts
*   Counts from input document.
* @property {number} sentence
*   Number of sentences.
* @property {number} word
*   Number of words.
* @property {number} [unfamiliarWord=0]
*   Number of unfamiliar words.
*/
/**
* @typedef {Counts} SpaceFormulaCounts
*   Deprecated: please use the `Counts` type instead.
*/
const sentenceWeight = .121;
const wordWeight = .082;
const percentage = 100;
const base = .659;
/**
* Given the number of words (`word`), the number of sentences (`sentence`),
* and the number of unique unfamiliar words (`unfamiliarWord`) in a document,
* returns the grade level associated with the document.
*
* @param {Counts} counts
*   Counts from input document.
* @return {number}
*   Grade level associated with the document.
*/
function spacheFormula(counts) {
	if (!counts || !counts.sentence || !counts.word) return NaN;
	return base + sentenceWeight * counts.word / counts.sentence + wordWeight * (counts.unfamiliarWord || 0) / counts.word * percentage;
}
// ../../node_modules/.pnpm/pluralize@8.0.0/node_modules/pluralize/pluralize.js
var require_pluralize = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(root, pluralize) {
		/* istanbul ignore else */
		if (typeof __require === "function" && typeof exports === "object" && typeof module === "object") module.exports = pluralize();
		else if (typeof define === "function" && define.amd) define(function() {
			return pluralize();
		});
		else root.pluralize = pluralize();
	})(this$2, function() {
		var pluralRules = [];
		var singularRules = [];
		var uncountables = {};
		var irregularPlurals = {};
		var irregularSingles = {};
		/**
		* Sanitize a pluralization rule to a usable regular expression.
		*
		* @param  {(RegExp|string)} rule
		* @return {RegExp}
		*/
		function sanitizeRule(rule) {
			if (typeof rule === "string") return new RegExp("^" + rule + "$", "i");
			return rule;
		}
		/**
		* Pass in a word token to produce a function that can replicate the case on
		* another word.
		*
		* @param  {string}   word
		* @param  {string}   token
		* @return {Function}
		*/
		function restoreCase(word, token) {
			if (word === token) return token;
			if (word === word.toLowerCase()) return token.toLowerCase();
			if (word === word.toUpperCase()) return token.toUpperCase();
			if (word[0] === word[0].toUpperCase()) return token.charAt(0).toUpperCase() + token.substr(1).toLowerCase();
			return token.toLowerCase();
		}
		/**
		* Interpolate a regexp string.
		*
		* @param  {string} str
		* @param  {Array}  args
		* @return {string}
		*/
		function interpolate(str, args) {
			return str.replace(/\$(\d{1,2})/g, function(match, index) {
				return args[index] || "";
			});
		}
		/**
		* Replace a word using a rule.
		*
		* @param  {string} word
		* @param  {Array}  rule
		* @return {string}
		*/
		function replace(word, rule) {
			return word.replace(rule[0], function(match, index) {
				var result = interpolate(rule[1], arguments);
				if (match === "") return restoreCase(word[index - 1], result);
				return restoreCase(match, result);
			});
		}
		/**
		* Sanitize a word by passing in the word and sanitization rules.
		*
		* @param  {string}   token
		* @param  {string}   word
		* @param  {Array}    rules
		* @return {string}
		*/
		function sanitizeWord(token, word, rules) {
			if (!token.length || uncountables.hasOwnProperty(token)) return word;
			var len = rules.length;
			while (len--) {
				var rule = rules[len];
				if (rule[0].test(word)) return replace(word, rule);
			}
			return word;
		}
		/**
		* Replace a word with the updated word.
		*
		* @param  {Object}   replaceMap
		* @param  {Object}   keepMap
		* @param  {Array}    rules
		* @return {Function}
		*/
		function replaceWord(replaceMap, keepMap, rules) {
			return function(word) {
				var token = word.toLowerCase();
				if (keepMap.hasOwnProperty(token)) return restoreCase(word, token);
				if (replaceMap.hasOwnProperty(token)) return restoreCase(word, replaceMap[token]);
				return sanitizeWord(token, word, rules);
			};
		}
		/**
		* Check if a word is part of the map.
		*/
		function checkWord(replaceMap, keepMap, rules, bool) {
			return function(word) {
				var token = word.toLowerCase();
				if (keepMap.hasOwnProperty(token)) return true;
				if (replaceMap.hasOwnProperty(token)) return false;
				return sanitizeWord(token, token, rules) === token;
			};
		}
		/**
		* Pluralize or singularize a word based on the passed in count.
		*
		* @param  {string}  word      The word to pluralize
		* @param  {number}  count     How many of the word exist
		* @param  {boolean} inclusive Whether to prefix with the number (e.g. 3 ducks)
		* @return {string}
		*/
		function pluralize(word, count, inclusive) {
			var pluralized = count === 1 ? pluralize.singular(word) : pluralize.plural(word);
			return (inclusive ? count + " " : "") + pluralized;
		}
		/**
		* Pluralize a word.
		*
		* @type {Function}
		*/
		pluralize.plural = replaceWord(irregularSingles, irregularPlurals, pluralRules);
		/**
		* Check if a word is plural.
		*
		* @type {Function}
		*/
		pluralize.isPlural = checkWord(irregularSingles, irregularPlurals, pluralRules);
		/**
		* Singularize a word.
		*
		* @type {Function}
		*/
		pluralize.singular = replaceWord(irregularPlurals, irregularSingles, singularRules);
		/**
		* Check if a word is singular.
		*
		* @type {Function}
		*/
		pluralize.isSingular = checkWord(irregularPlurals, irregularSingles, singularRules);
		/**
		* Add a pluralization rule to the collection.
		*
		* @param {(string|RegExp)} rule
		* @param {string}          replacement
		*/
		pluralize.addPluralRule = function(rule, replacement) {
			pluralRules.push([sanitizeRule(rule), replacement]);
		};
		/**
		* Add a singularization rule to the collection.
		*
		* @param {(string|RegExp)} rule
		* @param {string}          replacement
		*/
		pluralize.addSingularRule = function(rule, replacement) {
			singularRules.push([sanitizeRule(rule), replacement]);
		};
		/**
		* Add an uncountable word rule.
		*
		* @param {(string|RegExp)} word
		*/
		pluralize.addUncountableRule = function(word) {
			if (typeof word === "string") {
				uncountables[word.toLowerCase()] = true;
				return;
			}
			pluralize.addPluralRule(word, "$0");
			pluralize.addSingularRule(word, "$0");
		};
		/**
		* Add an irregular word definition.
		*
		* @param {string} single
		* @param {string} plural
		*/
		pluralize.addIrregularRule = function(single, plural) {
			plural = plural.toLowerCase();
			single = single.toLowerCase();
			irregularSingles[single] = plural;
			irregularPlurals[plural] = single;
		};
		/**
		* Irregular rules.
		*/
		[
			["I", "we"],
			["me", "us"],
			["he", "they"],
			["she", "they"],
			["them", "them"],
			["myself", "ourselves"],
			["yourself", "yourselves"],
			["itself", "themselves"],
			["herself", "themselves"],
			["himself", "themselves"],
			["themself", "themselves"],
			["is", "are"],
			["was", "were"],
			["has", "have"],
			["this", "these"],
			["that", "those"],
			["echo", "echoes"],
			["dingo", "dingoes"],
			["volcano", "volcanoes"],
			["tornado", "tornadoes"],
			["torpedo", "torpedoes"],
			["genus", "genera"],
			["viscus", "viscera"],
			["stigma", "stigmata"],
			["stoma", "stomata"],
			["dogma", "dogmata"],
			["lemma", "lemmata"],
			["schema", "schemata"],
			["anathema", "anathemata"],
			["ox", "oxen"],
			["axe", "axes"],
			["die", "dice"],
			["yes", "yeses"],
			["foot", "feet"],
			["eave", "eaves"],
			["goose", "geese"],
			["tooth", "teeth"],
			["quiz", "quizzes"],
			["human", "humans"],
			["proof", "proofs"],
			["carve", "carves"],
			["valve", "valves"],
			["looey", "looies"],
			["thief", "thieves"],
			["groove", "grooves"],
			["pickaxe", "pickaxes"],
			["passerby", "passersby"]
		].forEach(function(rule) {
			return pluralize.addIrregularRule(rule[0], rule[1]);
		});
		/**
		* Pluralization rules.
		*/
		[
			[/s?$/i, "s"],
			[/[^\u0000-\u007F]$/i, "$0"],
			[/([^aeiou]ese)$/i, "$1"],
			[/(ax|test)is$/i, "$1es"],
			[/(alias|[^aou]us|t[lm]as|gas|ris)$/i, "$1es"],
			[/(e[mn]u)s?$/i, "$1s"],
			[/([^l]ias|[aeiou]las|[ejzr]as|[iu]am)$/i, "$1"],
			[/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, "$1i"],
			[/(alumn|alg|vertebr)(?:a|ae)$/i, "$1ae"],
			[/(seraph|cherub)(?:im)?$/i, "$1im"],
			[/(her|at|gr)o$/i, "$1oes"],
			[/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|automat|quor)(?:a|um)$/i, "$1a"],
			[/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)(?:a|on)$/i, "$1a"],
			[/sis$/i, "ses"],
			[/(?:(kni|wi|li)fe|(ar|l|ea|eo|oa|hoo)f)$/i, "$1$2ves"],
			[/([^aeiouy]|qu)y$/i, "$1ies"],
			[/([^ch][ieo][ln])ey$/i, "$1ies"],
			[/(x|ch|ss|sh|zz)$/i, "$1es"],
			[/(matr|cod|mur|sil|vert|ind|append)(?:ix|ex)$/i, "$1ices"],
			[/\b((?:tit)?m|l)(?:ice|ouse)$/i, "$1ice"],
			[/(pe)(?:rson|ople)$/i, "$1ople"],
			[/(child)(?:ren)?$/i, "$1ren"],
			[/eaux$/i, "$0"],
			[/m[ae]n$/i, "men"],
			["thou", "you"]
		].forEach(function(rule) {
			return pluralize.addPluralRule(rule[0], rule[1]);
		});
		/**
		* Singularization rules.
		*/
		[
			[/s$/i, ""],
			[/(ss)$/i, "$1"],
			[/(wi|kni|(?:after|half|high|low|mid|non|night|[^\w]|^)li)ves$/i, "$1fe"],
			[/(ar|(?:wo|[ae])l|[eo][ao])ves$/i, "$1f"],
			[/ies$/i, "y"],
			[/\b([pl]|zomb|(?:neck|cross)?t|coll|faer|food|gen|goon|group|lass|talk|goal|cut)ies$/i, "$1ie"],
			[/\b(mon|smil)ies$/i, "$1ey"],
			[/\b((?:tit)?m|l)ice$/i, "$1ouse"],
			[/(seraph|cherub)im$/i, "$1"],
			[/(x|ch|ss|sh|zz|tto|go|cho|alias|[^aou]us|t[lm]as|gas|(?:her|at|gr)o|[aeiou]ris)(?:es)?$/i, "$1"],
			[/(analy|diagno|parenthe|progno|synop|the|empha|cri|ne)(?:sis|ses)$/i, "$1sis"],
			[/(movie|twelve|abuse|e[mn]u)s$/i, "$1"],
			[/(test)(?:is|es)$/i, "$1is"],
			[/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, "$1us"],
			[/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|quor)a$/i, "$1um"],
			[/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)a$/i, "$1on"],
			[/(alumn|alg|vertebr)ae$/i, "$1a"],
			[/(cod|mur|sil|vert|ind)ices$/i, "$1ex"],
			[/(matr|append)ices$/i, "$1ix"],
			[/(pe)(rson|ople)$/i, "$1rson"],
			[/(child)ren$/i, "$1"],
			[/(eau)x?$/i, "$1"],
			[/men$/i, "man"]
		].forEach(function(rule) {
			return pluralize.addSingularRule(rule[0], rule[1]);
		});
		/**
		* Uncountable rules.
		*/
		[
			"adulthood",
			"advice",
			"agenda",
			"aid",
			"aircraft",
			"alcohol",
			"ammo",
			"analytics",
			"anime",
			"athletics",
			"audio",
			"bison",
			"blood",
			"bream",
			"buffalo",
			"butter",
			"carp",
			"cash",
			"chassis",
			"chess",
			"clothing",
			"cod",
			"commerce",
			"cooperation",
			"corps",
			"debris",
			"diabetes",
			"digestion",
			"elk",
			"energy",
			"equipment",
			"excretion",
			"expertise",
			"firmware",
			"flounder",
			"fun",
			"gallows",
			"garbage",
			"graffiti",
			"hardware",
			"headquarters",
			"health",
			"herpes",
			"highjinks",
			"homework",
			"housework",
			"information",
			"jeans",
			"justice",
			"kudos",
			"labour",
			"literature",
			"machinery",
			"mackerel",
			"mail",
			"media",
			"mews",
			"moose",
			"music",
			"mud",
			"manga",
			"news",
			"only",
			"personnel",
			"pike",
			"plankton",
			"pliers",
			"police",
			"pollution",
			"premises",
			"rain",
			"research",
			"rice",
			"salmon",
			"scissors",
			"series",
			"sewage",
			"shambles",
			"shrimp",
			"software",
			"species",
			"staff",
			"swine",
			"tennis",
			"traffic",
			"transportation",
			"trout",
			"tuna",
			"wealth",
			"welfare",
			"whiting",
			"wildebeest",
			"wildlife",
			"you",
			/pok[e\u00e9]mon$/i,
			/[^aeiou]ese$/i,
			/deer$/i,
			/fish$/i,
			/measles$/i,
			/o[iu]s$/i,
			/pox$/i,
			/sheep$/i
		].forEach(pluralize.addUncountableRule);
		return pluralize;
	});
}));
// ../../node_modules/.pnpm/normalize-strings@1.1.1/node_modules/normalize-strings/charmap.json
var require_charmap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"105": "i",
		"192": "A",
		"193": "A",
		"194": "A",
		"195": "A",
		"196": "A",
		"197": "A",
		"199": "C",
		"200": "E",
		"201": "E",
		"202": "E",
		"203": "E",
		"204": "I",
		"205": "I",
		"206": "I",
		"207": "I",
		"209": "N",
		"210": "O",
		"211": "O",
		"212": "O",
		"213": "O",
		"214": "O",
		"216": "O",
		"217": "U",
		"218": "U",
		"219": "U",
		"220": "U",
		"221": "Y",
		"224": "a",
		"225": "a",
		"226": "a",
		"227": "a",
		"228": "a",
		"229": "a",
		"231": "c",
		"232": "e",
		"233": "e",
		"234": "e",
		"235": "e",
		"236": "i",
		"237": "i",
		"238": "i",
		"239": "i",
		"241": "n",
		"242": "o",
		"243": "o",
		"244": "o",
		"245": "o",
		"246": "o",
		"248": "o",
		"249": "u",
		"250": "u",
		"251": "u",
		"252": "u",
		"253": "y",
		"255": "y",
		"256": "A",
		"257": "a",
		"258": "A",
		"259": "a",
		"260": "A",
		"261": "a",
		"262": "C",
		"263": "c",
		"264": "C",
		"265": "c",
		"266": "C",
		"267": "c",
		"268": "C",
		"269": "c",
		"270": "D",
		"271": "d",
		"272": "D",
		"273": "d",
		"274": "E",
		"275": "e",
		"276": "E",
		"277": "e",
		"278": "E",
		"279": "e",
		"280": "E",
		"281": "e",
		"282": "E",
		"283": "e",
		"284": "G",
		"285": "g",
		"286": "G",
		"287": "g",
		"288": "G",
		"289": "g",
		"290": "G",
		"291": "g",
		"292": "H",
		"293": "h",
		"294": "H",
		"295": "h",
		"296": "I",
		"297": "i",
		"298": "I",
		"299": "i",
		"300": "I",
		"301": "i",
		"302": "I",
		"303": "i",
		"304": "I",
		"308": "J",
		"309": "j",
		"310": "K",
		"311": "k",
		"313": "L",
		"314": "l",
		"315": "L",
		"316": "l",
		"317": "L",
		"318": "l",
		"319": "L",
		"320": "l",
		"321": "L",
		"322": "l",
		"323": "N",
		"324": "n",
		"325": "N",
		"326": "n",
		"327": "N",
		"328": "n",
		"332": "O",
		"333": "o",
		"334": "O",
		"335": "o",
		"336": "O",
		"337": "o",
		"338": "O",
		"339": "o",
		"340": "R",
		"341": "r",
		"342": "R",
		"343": "r",
		"344": "R",
		"345": "r",
		"346": "S",
		"347": "s",
		"348": "S",
		"349": "s",
		"350": "S",
		"351": "s",
		"352": "S",
		"353": "s",
		"354": "T",
		"355": "t",
		"356": "T",
		"357": "t",
		"358": "T",
		"359": "t",
		"360": "U",
		"361": "u",
		"362": "U",
		"363": "u",
		"364": "U",
		"365": "u",
		"366": "U",
		"367": "u",
		"368": "U",
		"369": "u",
		"370": "U",
		"371": "u",
		"372": "W",
		"373": "w",
		"374": "Y",
		"375": "y",
		"376": "Y",
		"377": "Z",
		"378": "z",
		"379": "Z",
		"380": "z",
		"381": "Z",
		"382": "z",
		"384": "b",
		"385": "B",
		"386": "B",
		"387": "b",
		"390": "O",
		"391": "C",
		"392": "c",
		"393": "D",
		"394": "D",
		"395": "D",
		"396": "d",
		"398": "E",
		"400": "E",
		"401": "F",
		"402": "f",
		"403": "G",
		"407": "I",
		"408": "K",
		"409": "k",
		"410": "l",
		"412": "M",
		"413": "N",
		"414": "n",
		"415": "O",
		"416": "O",
		"417": "o",
		"420": "P",
		"421": "p",
		"422": "R",
		"427": "t",
		"428": "T",
		"429": "t",
		"430": "T",
		"431": "U",
		"432": "u",
		"434": "V",
		"435": "Y",
		"436": "y",
		"437": "Z",
		"438": "z",
		"461": "A",
		"462": "a",
		"463": "I",
		"464": "i",
		"465": "O",
		"466": "o",
		"467": "U",
		"468": "u",
		"477": "e",
		"484": "G",
		"485": "g",
		"486": "G",
		"487": "g",
		"488": "K",
		"489": "k",
		"490": "O",
		"491": "o",
		"500": "G",
		"501": "g",
		"504": "N",
		"505": "n",
		"512": "A",
		"513": "a",
		"514": "A",
		"515": "a",
		"516": "E",
		"517": "e",
		"518": "E",
		"519": "e",
		"520": "I",
		"521": "i",
		"522": "I",
		"523": "i",
		"524": "O",
		"525": "o",
		"526": "O",
		"527": "o",
		"528": "R",
		"529": "r",
		"530": "R",
		"531": "r",
		"532": "U",
		"533": "u",
		"534": "U",
		"535": "u",
		"536": "S",
		"537": "s",
		"538": "T",
		"539": "t",
		"542": "H",
		"543": "h",
		"544": "N",
		"545": "d",
		"548": "Z",
		"549": "z",
		"550": "A",
		"551": "a",
		"552": "E",
		"553": "e",
		"558": "O",
		"559": "o",
		"562": "Y",
		"563": "y",
		"564": "l",
		"565": "n",
		"566": "t",
		"567": "j",
		"570": "A",
		"571": "C",
		"572": "c",
		"573": "L",
		"574": "T",
		"575": "s",
		"576": "z",
		"579": "B",
		"580": "U",
		"581": "V",
		"582": "E",
		"583": "e",
		"584": "J",
		"585": "j",
		"586": "Q",
		"587": "q",
		"588": "R",
		"589": "r",
		"590": "Y",
		"591": "y",
		"592": "a",
		"593": "a",
		"595": "b",
		"596": "o",
		"597": "c",
		"598": "d",
		"599": "d",
		"600": "e",
		"603": "e",
		"604": "e",
		"605": "e",
		"606": "e",
		"607": "j",
		"608": "g",
		"609": "g",
		"610": "g",
		"613": "h",
		"614": "h",
		"616": "i",
		"618": "i",
		"619": "l",
		"620": "l",
		"621": "l",
		"623": "m",
		"624": "m",
		"625": "m",
		"626": "n",
		"627": "n",
		"628": "n",
		"629": "o",
		"633": "r",
		"634": "r",
		"635": "r",
		"636": "r",
		"637": "r",
		"638": "r",
		"639": "r",
		"640": "r",
		"641": "r",
		"642": "s",
		"647": "t",
		"648": "t",
		"649": "u",
		"651": "v",
		"652": "v",
		"653": "w",
		"654": "y",
		"655": "y",
		"656": "z",
		"657": "z",
		"663": "c",
		"665": "b",
		"666": "e",
		"667": "g",
		"668": "h",
		"669": "j",
		"670": "k",
		"671": "l",
		"672": "q",
		"686": "h",
		"688": "h",
		"690": "j",
		"691": "r",
		"692": "r",
		"694": "r",
		"695": "w",
		"696": "y",
		"737": "l",
		"738": "s",
		"739": "x",
		"780": "v",
		"829": "x",
		"851": "x",
		"867": "a",
		"868": "e",
		"869": "i",
		"870": "o",
		"871": "u",
		"872": "c",
		"873": "d",
		"874": "h",
		"875": "m",
		"876": "r",
		"877": "t",
		"878": "v",
		"879": "x",
		"7424": "a",
		"7427": "b",
		"7428": "c",
		"7429": "d",
		"7431": "e",
		"7432": "e",
		"7433": "i",
		"7434": "j",
		"7435": "k",
		"7436": "l",
		"7437": "m",
		"7438": "n",
		"7439": "o",
		"7440": "o",
		"7441": "o",
		"7442": "o",
		"7443": "o",
		"7446": "o",
		"7447": "o",
		"7448": "p",
		"7449": "r",
		"7450": "r",
		"7451": "t",
		"7452": "u",
		"7453": "u",
		"7454": "u",
		"7455": "m",
		"7456": "v",
		"7457": "w",
		"7458": "z",
		"7522": "i",
		"7523": "r",
		"7524": "u",
		"7525": "v",
		"7680": "A",
		"7681": "a",
		"7682": "B",
		"7683": "b",
		"7684": "B",
		"7685": "b",
		"7686": "B",
		"7687": "b",
		"7690": "D",
		"7691": "d",
		"7692": "D",
		"7693": "d",
		"7694": "D",
		"7695": "d",
		"7696": "D",
		"7697": "d",
		"7698": "D",
		"7699": "d",
		"7704": "E",
		"7705": "e",
		"7706": "E",
		"7707": "e",
		"7710": "F",
		"7711": "f",
		"7712": "G",
		"7713": "g",
		"7714": "H",
		"7715": "h",
		"7716": "H",
		"7717": "h",
		"7718": "H",
		"7719": "h",
		"7720": "H",
		"7721": "h",
		"7722": "H",
		"7723": "h",
		"7724": "I",
		"7725": "i",
		"7728": "K",
		"7729": "k",
		"7730": "K",
		"7731": "k",
		"7732": "K",
		"7733": "k",
		"7734": "L",
		"7735": "l",
		"7738": "L",
		"7739": "l",
		"7740": "L",
		"7741": "l",
		"7742": "M",
		"7743": "m",
		"7744": "M",
		"7745": "m",
		"7746": "M",
		"7747": "m",
		"7748": "N",
		"7749": "n",
		"7750": "N",
		"7751": "n",
		"7752": "N",
		"7753": "n",
		"7754": "N",
		"7755": "n",
		"7764": "P",
		"7765": "p",
		"7766": "P",
		"7767": "p",
		"7768": "R",
		"7769": "r",
		"7770": "R",
		"7771": "r",
		"7774": "R",
		"7775": "r",
		"7776": "S",
		"7777": "s",
		"7778": "S",
		"7779": "s",
		"7786": "T",
		"7787": "t",
		"7788": "T",
		"7789": "t",
		"7790": "T",
		"7791": "t",
		"7792": "T",
		"7793": "t",
		"7794": "U",
		"7795": "u",
		"7796": "U",
		"7797": "u",
		"7798": "U",
		"7799": "u",
		"7804": "V",
		"7805": "v",
		"7806": "V",
		"7807": "v",
		"7808": "W",
		"7809": "w",
		"7810": "W",
		"7811": "w",
		"7812": "W",
		"7813": "w",
		"7814": "W",
		"7815": "w",
		"7816": "W",
		"7817": "w",
		"7818": "X",
		"7819": "x",
		"7820": "X",
		"7821": "x",
		"7822": "Y",
		"7823": "y",
		"7824": "Z",
		"7825": "z",
		"7826": "Z",
		"7827": "z",
		"7828": "Z",
		"7829": "z",
		"7835": "s",
		"7840": "A",
		"7841": "a",
		"7842": "A",
		"7843": "a",
		"7864": "E",
		"7865": "e",
		"7866": "E",
		"7867": "e",
		"7868": "E",
		"7869": "e",
		"7880": "I",
		"7881": "i",
		"7882": "I",
		"7883": "i",
		"7884": "O",
		"7885": "o",
		"7886": "O",
		"7887": "o",
		"7908": "U",
		"7909": "u",
		"7910": "U",
		"7911": "u",
		"7922": "Y",
		"7923": "y",
		"7924": "Y",
		"7925": "y",
		"7926": "Y",
		"7927": "y",
		"7928": "Y",
		"7929": "y",
		"8305": "i",
		"8341": "h",
		"8342": "k",
		"8343": "l",
		"8344": "m",
		"8345": "n",
		"8346": "p",
		"8347": "s",
		"8348": "t",
		"8450": "c",
		"8458": "g",
		"8459": "h",
		"8460": "h",
		"8461": "h",
		"8464": "i",
		"8465": "i",
		"8466": "l",
		"8467": "l",
		"8468": "l",
		"8469": "n",
		"8472": "p",
		"8473": "p",
		"8474": "q",
		"8475": "r",
		"8476": "r",
		"8477": "r",
		"8484": "z",
		"8488": "z",
		"8492": "b",
		"8493": "c",
		"8495": "e",
		"8496": "e",
		"8497": "f",
		"8498": "F",
		"8499": "m",
		"8500": "o",
		"8506": "q",
		"8513": "g",
		"8514": "l",
		"8515": "l",
		"8516": "y",
		"8517": "d",
		"8518": "d",
		"8519": "e",
		"8520": "i",
		"8521": "j",
		"8526": "f",
		"8579": "C",
		"8580": "c",
		"8765": "s",
		"8766": "s",
		"8959": "z",
		"8999": "x",
		"9746": "x",
		"9776": "i",
		"9866": "i",
		"10005": "x",
		"10006": "x",
		"10007": "x",
		"10008": "x",
		"10625": "z",
		"10626": "z",
		"11362": "L",
		"11364": "R",
		"11365": "a",
		"11366": "t",
		"11373": "A",
		"11374": "M",
		"11375": "A",
		"11390": "S",
		"11391": "Z",
		"19904": "i",
		"42893": "H",
		"42922": "H",
		"42923": "E",
		"42924": "G",
		"42925": "L",
		"42928": "K",
		"42929": "T",
		"62937": "x"
	};
}));
// ../../node_modules/.pnpm/normalize-strings@1.1.1/node_modules/normalize-strings/index.js
var require_normalize_strings = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		if (typeof define === "function" && define.amd) define(function() {
			return factory(global, global.document);
		});
		else if (typeof module !== "undefined" && module.exports) module.exports = factory(global, global.document);
		else global.normalize = factory(global, global.document);
	})(typeof window !== "undefined" ? window : this$1, function(window, document) {
		var charmap = require_charmap();
		var regex = null;
		var current_charmap;
		var old_charmap;
		function normalize(str, custom_charmap) {
			old_charmap = current_charmap;
			current_charmap = custom_charmap || charmap;
			regex = regex && old_charmap === current_charmap ? regex : buildRegExp(current_charmap);
			return str.replace(regex, function(charToReplace) {
				return current_charmap[charToReplace.charCodeAt(0)] || charToReplace;
			});
		}
		function buildRegExp(charmap) {
			return new RegExp("[" + Object.keys(charmap).map(function(code) {
				return String.fromCharCode(code);
			}).join(" ") + "]", "g");
		}
		return normalize;
	});
}));
// ../../node_modules/.pnpm/syllable@5.0.1/node_modules/syllable/problematic.js
/** @type {Record<string, number>} */
const problematic = {
	abalone: 4,
	abare: 3,
	abbruzzese: 4,
	abed: 2,
	aborigine: 5,
	abruzzese: 4,
	acreage: 3,
	adame: 3,
	adieu: 2,
	adobe: 3,
	anemone: 4,
	anyone: 3,
	apache: 3,
	aphrodite: 4,
	apostrophe: 4,
	ariadne: 4,
	cafe: 2,
	calliope: 4,
	catastrophe: 4,
	chile: 2,
	chloe: 2,
	circe: 2,
	coyote: 3,
	daphne: 2,
	epitome: 4,
	eurydice: 4,
	euterpe: 3,
	every: 2,
	everywhere: 3,
	forever: 3,
	gethsemane: 4,
	guacamole: 4,
	hermione: 4,
	hyperbole: 4,
	jesse: 2,
	jukebox: 2,
	karate: 3,
	machete: 3,
	maybe: 2,
	naive: 2,
	newlywed: 3,
	penelope: 4,
	people: 2,
	persephone: 4,
	phoebe: 2,
	pulse: 1,
	queue: 1,
	recipe: 3,
	riverbed: 3,
	sesame: 3,
	shoreline: 2,
	simile: 3,
	snuffleupagus: 5,
	sometimes: 2,
	syncope: 3,
	tamale: 3,
	waterbed: 3,
	wednesday: 2,
	yosemite: 4,
	zoe: 2
};
// ../../node_modules/.pnpm/syllable@5.0.1/node_modules/syllable/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
var import_normalize_strings = /* @__PURE__ */ __toESM(require_normalize_strings(), 1);
const own = {}.hasOwnProperty;
const EXPRESSION_MONOSYLLABIC_ONE = new RegExp([
	"awe($|d|so)",
	"cia(?:l|$)",
	"tia",
	"cius",
	"cious",
	"[^aeiou]giu",
	"[aeiouy][^aeiouy]ion",
	"iou",
	"sia$",
	"eous$",
	"[oa]gue$",
	".[^aeiuoycgltdb]{2,}ed$",
	".ely$",
	"^jua",
	"uai",
	"eau",
	"^busi$",
	"(?:[aeiouy](?:" + [
		"[bcfgklmnprsvwxyz]",
		"ch",
		"dg",
		"g[hn]",
		"lch",
		"l[lv]",
		"mm",
		"nch",
		"n[cgn]",
		"r[bcnsv]",
		"squ",
		"s[chkls]",
		"th"
	].join("|") + ")ed$)",
	"(?:[aeiouy](?:" + [
		"[bdfklmnprstvy]",
		"ch",
		"g[hn]",
		"lch",
		"l[lv]",
		"mm",
		"nch",
		"nn",
		"r[nsv]",
		"squ",
		"s[cklst]",
		"th"
	].join("|") + ")es$)"
].join("|"), "g");
const EXPRESSION_MONOSYLLABIC_TWO = new RegExp("[aeiouy](?:" + [
	"[bcdfgklmnprstvyz]",
	"ch",
	"dg",
	"g[hn]",
	"l[lv]",
	"mm",
	"n[cgns]",
	"r[cnsv]",
	"squ",
	"s[cklst]",
	"th"
].join("|") + ")e$", "g");
const EXPRESSION_DOUBLE_SYLLABIC_ONE = new RegExp("(?:" + [
	"([^aeiouy])\\1l",
	"[^aeiouy]ie(?:r|s?t)",
	"[aeiouym]bl",
	"eo",
	"ism",
	"asm",
	"thm",
	"dnt",
	"snt",
	"uity",
	"dea",
	"gean",
	"oa",
	"ua",
	"react?",
	"orbed",
	"shred",
	"eings?",
	"[aeiouy]sh?e[rs]"
].join("|") + ")$", "g");
const EXPRESSION_DOUBLE_SYLLABIC_TWO = new RegExp([
	"creat(?!u)",
	"[^gq]ua[^auieo]",
	"[aeiou]{3}",
	"^(?:ia|mc|coa[dglx].)",
	"^re(app|es|im|us)",
	"(th|d)eist"
].join("|"), "g");
const EXPRESSION_DOUBLE_SYLLABIC_THREE = new RegExp([
	"[^aeiou]y[ae]",
	"[^l]lien",
	"riet",
	"dien",
	"iu",
	"io",
	"ii",
	"uen",
	"[aeilotu]real",
	"real[aeilotu]",
	"iell",
	"eo[^aeiou]",
	"[aeiou]y[aeiou]"
].join("|"), "g");
const EXPRESSION_DOUBLE_SYLLABIC_FOUR = /[^s]ia/;
const EXPRESSION_SINGLE = new RegExp(["^(?:" + [
	"un",
	"fore",
	"ware",
	"none?",
	"out",
	"post",
	"sub",
	"pre",
	"pro",
	"dis",
	"side",
	"some"
].join("|") + ")", "(?:" + [
	"ly",
	"less",
	"some",
	"ful",
	"ers?",
	"ness",
	"cians?",
	"ments?",
	"ettes?",
	"villes?",
	"ships?",
	"sides?",
	"ports?",
	"shires?",
	"[gnst]ion(?:ed|s)?"
].join("|") + ")$"].join("|"), "g");
const EXPRESSION_DOUBLE = new RegExp(["^(?:" + [
	"above",
	"anti",
	"ante",
	"counter",
	"hyper",
	"afore",
	"agri",
	"infra",
	"intra",
	"inter",
	"over",
	"semi",
	"ultra",
	"under",
	"extra",
	"dia",
	"micro",
	"mega",
	"kilo",
	"pico",
	"nano",
	"macro",
	"somer"
].join("|") + ")", "(?:fully|berry|woman|women|edly|union|((?:[bcdfghjklmnpqrstvwxz])|[aeiou])ye?ing)$"].join("|"), "g");
const EXPRESSION_TRIPLE = /(creations?|ology|ologist|onomy|onomist)$/g;
/**
* Count syllables in `value`.
*
* @param {string} value
*   Value to check.
* @returns {number}
*   Syllables in `value`.
*/
function syllable(value) {
	const values = (0, import_normalize_strings.default)(String(value)).toLowerCase().replace(/['\u2019]/g, "").split(/\b/g);
	let index = -1;
	let sum = 0;
	while (++index < values.length) sum += one(values[index].replace(/[^a-z]/g, ""));
	return sum;
}
/**
* Get syllables in a word.
*
* @param {string} value
* @returns {number}
*/
function one(value) {
	let count = 0;
	if (value.length === 0) return count;
	if (value.length < 3) return 1;
	if (own.call(problematic, value)) return problematic[value];
	const singular = (0, import_pluralize.default)(value, 1);
	if (own.call(problematic, singular)) return problematic[singular];
	const addOne = returnFactory(1);
	const subtractOne = returnFactory(-1);
	value = value.replace(EXPRESSION_TRIPLE, countFactory(3)).replace(EXPRESSION_DOUBLE, countFactory(2)).replace(EXPRESSION_SINGLE, countFactory(1));
	const parts = value.split(/[^aeiouy]+/);
	let index = -1;
	while (++index < parts.length) if (parts[index] !== "") count++;
	value.replace(EXPRESSION_MONOSYLLABIC_ONE, subtractOne).replace(EXPRESSION_MONOSYLLABIC_TWO, subtractOne);
	value.replace(EXPRESSION_DOUBLE_SYLLABIC_ONE, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_TWO, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_THREE, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_FOUR, addOne);
	return count || 1;
	/**
	* Define scoped counters, to be used in `String#replace()` calls.
	* The scoped counter removes the matched value from the input.
	*
	* @param {number} addition
	*/
	function countFactory(addition) {
		return counter;
		/**
		* @returns {string}
		*/
		function counter() {
			count += addition;
			return "";
		}
	}
	/**
	* This scoped counter does not remove the matched value from the input.
	*
	* @param {number} addition
	*/
	function returnFactory(addition) {
		return returner;
		/**
		* @param {string} $0
		* @returns {string}
		*/
		function returner($0) {
			count += addition;
			return $0;
		}
	}
}
// ../../node_modules/.pnpm/retext-readability@8.0.0/node_modules/retext-readability/lib/index.js
/**
* @typedef {import('nlcst').Root} Root
* @typedef {import('vfile').VFile} VFile
*/
/**
* @typedef Options
*   Configuration.
* @property {number | null | undefined} [age=16]
*   Target age group (default: `16`).
* @property {number | null | undefined} [minWords=5]
*   Check sentences with at least this number of words (default: `5`);
*   most algos are made to detect the reading level on an entire text;
*   this plugin checks each sentence on its own;
*   for short sentences, one long or complex word can strongly skew the
*   results.
* @property {number | null | undefined} [threshold=4 / 7]
*   Number of algos (out of 7) that need to agree something is hard to read
*   (default: `4 / 7`).
*/
/** @type {Readonly<Options>} */
const emptyOptions = {};
/**
* Check hard to read sentences.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns
*   Transform.
*/
function retextReadability(options) {
	const settings = options || emptyOptions;
	const age = settings.age || 16;
	const threshold = settings.threshold || 4 / 7;
	const minWords = typeof settings.minWords === "number" ? settings.minWords : 5;
	/**
	* Transform.
	*
	* @param {Root} tree
	*   Tree.
	* @param {VFile} file
	*   File.
	* @returns {undefined}
	*   Nothing.
	*/
	return function(tree, file) {
		visit(tree, "SentenceNode", function(sentence, _, parent) {
			/** @type {Set<string>} */
			const familiarWords = /* @__PURE__ */ new Set();
			/** @type {Set<string>} */
			const easyWord = /* @__PURE__ */ new Set();
			let complexPolysillabicWord = 0;
			let easyWordCount = 0;
			let familiarWordCount = 0;
			let letters = 0;
			let polysillabicWord = 0;
			let totalSyllables = 0;
			let wordCount = 0;
			visit(sentence, "WordNode", function(node) {
				const value = toString(node);
				const caseless = value.toLowerCase();
				const syllables = syllable(value);
				wordCount++;
				totalSyllables += syllables;
				letters += value.length;
				if (syllables >= 3) {
					polysillabicWord++;
					if (value.charCodeAt(0) === caseless.charCodeAt(0)) complexPolysillabicWord++;
				}
				if (spache.includes(caseless) && !familiarWords.has(caseless)) {
					familiarWords.add(caseless);
					familiarWordCount++;
				}
				if (daleChall.includes(caseless) && !easyWord.has(caseless)) {
					easyWord.add(caseless);
					easyWordCount++;
				}
			});
			if (wordCount >= minWords) {
				const counts = {
					character: letters,
					complexPolysillabicWord,
					difficultWord: wordCount - easyWordCount,
					letter: letters,
					polysillabicWord,
					sentence: 1,
					syllable: totalSyllables,
					unfamiliarWord: wordCount - familiarWordCount,
					word: wordCount
				};
				const scores = [
					gradeToAge(automatedReadability(counts)),
					gradeToAge(colemanLiau(counts)),
					gradeToAge(daleChallGradeLevel(daleChallFormula(counts))[1]),
					fleschToAge(flesch(counts)),
					gradeToAge(gunningFog(counts)),
					smogToAge(smogFormula(counts)),
					gradeToAge(spacheFormula(counts))
				];
				let index = -1;
				let nok = 0;
				while (++index < scores.length) if (scores[index] > age) nok++;
				if (nok / scores.length >= threshold) {
					const message = file.message("Unexpected hard to read sentence, according to " + (nok < scores.length ? nok + " out of " : "all ") + scores.length + " algorithms", {
						/* c8 ignore next -- verbose to test */
						ancestors: parent ? [parent, sentence] : [sentence],
						place: sentence.position,
						ruleId: "readability",
						source: "retext-readability"
					});
					message.actual = toString(sentence);
					message.expected = [];
					message.url = "https://github.com/retextjs/retext-readability#readme";
				}
			}
			return SKIP;
		});
	};
}
/**
* Calculate the typical starting age (on the higher-end) when someone joins
* `grade` grade, in the US.
* See: <https://en.wikipedia.org/wiki/Educational_stage#United_States>
*
* @param {number} grade
*   Grade.
* @returns {number}
*   Age.
*/
function gradeToAge(grade) {
	return Math.round(grade + 5);
}
/**
* Calculate the age relating to a Flesch result.
*
* @param {number} value
*   Flesch score.
* @returns {number}
*   Age.
*/
function fleschToAge(value) {
	return 20 - Math.floor(value / 10);
}
/**
* Calculate the age relating to a SMOG result.
* See: <http://www.readabilityformulas.com/smog-readability-formula.php>
*
* @param {number} value
*   SMOG score.
* @returns {number}
*   Age.
*/
function smogToAge(value) {
	return Math.ceil(Math.sqrt(value) + 2.5);
}
// ../core/src/text/readability.ts
const classifiers = /* @__PURE__ */ new Map();
/** For each key of sentences and an age (JSON of the age and the words) which of them are hard to read. */
function hardSentences(keys) {
	return new Map(Array.from(keys, (key) => {
		const [age, sentences] = JSON.parse(key);
		return [key, sentences.map((words) => isHardToRead(words, age))];
	}));
}
/**
* Whether most of seven formulas (automated readability, Coleman-Liau, Dale-Chall, Flesch, Gunning
* fog, SMOG, Spache) find an English sentence too hard for readers of an age.
*/
function isHardToRead(words, age) {
	const classifier = classifiers.get(age) ?? classifierFor(age);
	classifiers.set(age, classifier);
	return classifier(words);
}
function classifierFor(age) {
	let isHard = false;
	const processor = unified().use(retextReadability, { age }).use(() => (_tree, { messages }) => {
		isHard = messages.length > 0;
	}).freeze();
	return (words) => {
		processor.runSync(treeOf(words));
		return isHard;
	};
}
/** A text of one sentence, as the formulas take it. */
function treeOf(words) {
	return {
		type: "RootNode",
		children: [{
			type: "SentenceNode",
			children: words.map((value) => ({
				type: "WordNode",
				children: [{
					type: "TextNode",
					value
				}]
			}))
		}]
	};
}
export { hardSentences };
