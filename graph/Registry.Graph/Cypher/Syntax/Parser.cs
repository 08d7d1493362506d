using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Syntax;

/// <summary>
/// Recursive descent over the tokens of one query. Nesting and size are bounded, so no text can exhaust the stack.
/// </summary>
internal sealed partial class Parser
{
    private const int MaxNesting = 200;
    private const int MaxDepth = 1000;
    private const int MaxParts = 1000;

    private readonly string _text;
    private readonly Budget? _budget;
    private readonly List<Token> _tokens;
    private readonly int[] _closing;
    private int _at;
    private int _computedLabels;
    private int _nesting;
    private int _deepest;
    private int _parts;

    private Parser(string text, Budget? budget)
    {
        (_text, _budget) = (text, budget);
        _tokens = Lexer.Read(text, budget);
        _closing = MatchBrackets();
    }

    private Token Current => _tokens[_at];

    /// <summary>Reads a query; with a budget, no longer than it allows.</summary>
    public static Query Parse(string text, Budget? budget = null)
    {
        var parser = new Parser(text, budget);
        var query = parser.ReadQuery(parser.ReadMode(), inBraces: false);
        parser.AcceptSymbol(";");
        return parser.Current.Kind == TokenKind.End
            ? query
            : throw parser.Unexpected("the end of the text: one query is answered at a time");
    }

    /// <summary>Finds for each opening bracket its partner, so that a look-ahead over it costs nothing.</summary>
    private int[] MatchBrackets()
    {
        var closing = new int[_tokens.Count];
        var open = new Stack<int>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            closing[i] = -1;
            if (_tokens[i].Kind != TokenKind.Symbol)
            {
                continue;
            }

            if (_tokens[i].Text is "(" or "[" or "{")
            {
                open.Push(i);
            }
            else if (_tokens[i].Text is ")" or "]" or "}" && open.Count > 0)
            {
                closing[open.Pop()] = i;
            }
        }

        return closing;
    }

    private Token Peek(int ahead = 1) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)];

    private Token Advance()
    {
        _budget?.Tick();
        return _tokens[_at < _tokens.Count - 1 ? _at++ : _at];
    }

    private bool Accept(string keyword)
    {
        if (!Current.IsKeyword(keyword))
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Accept(string first, string second)
    {
        if (!Current.IsKeyword(first) || !Peek().IsKeyword(second))
        {
            return false;
        }

        _at += 2;
        return true;
    }

    private bool AcceptSymbol(string symbol)
    {
        if (!Current.IsSymbol(symbol))
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(string keyword)
    {
        if (!Accept(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    private void ExpectSymbol(string symbol)
    {
        if (!AcceptSymbol(symbol))
        {
            throw Unexpected(symbol);
        }
    }

    private string ExpectName(string what) => Current.IsName ? Advance().Text : throw Unexpected(what);

    private QueryException Unexpected(string expected)
    {
        var advice = Advice.Of(expected, _tokens[Math.Max(0, _at - 1)], Current, Peek());
        return Error(
            "UnexpectedSyntax",
            $"expected {expected}, but found {Describe(Current)}" + (advice is null ? "" : $"; {advice}"), Current.Start);
    }

    private static string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the text",
        TokenKind.Text => "a string",
        TokenKind.Integer or TokenKind.Float or TokenKind.BadNumber => "a number",
        _ => token.Text.Length <= 40 ? token.Text : "a long name",
    };

    private QueryException Error(string detail, string rule, int position) =>
        new("SyntaxError", detail, rule, _text, position);

    private void Enter()
    {
        if (++_nesting > MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(
                "NestingTooDeep", $"a query must not be nested more than {MaxNesting} levels deep", Current.Start);
        }
    }

    private void Leave() => _nesting--;

    private T Track<T>(T expression)
        where T : Expression
    {
        if (expression.Depth > MaxDepth)
        {
            throw Error(
                "NestingTooDeep", $"an expression must not have more than {MaxDepth} steps", expression.Position);
        }

        _deepest = Math.Max(_deepest, expression.Depth);
        return expression;
    }

    /// <summary>
    /// Reads a part of the query that hides its expressions from their parent, and tells how deep they are.
    /// </summary>
    private (T Part, int Depth) Measure<T>(Func<T> read)
    {
        var outer = _deepest;
        _deepest = 0;
        var part = read();
        var depth = _deepest;
        _deepest = Math.Max(outer, depth);
        return (part, depth);
    }

    private void CountPart(int position)
    {
        if (++_parts > MaxParts)
        {
            throw Error(
                "QueryTooLarge", $"a query must not have more than {MaxParts} clauses and pattern steps", position);
        }
    }
}
