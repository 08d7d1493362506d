namespace Registry.Graph.Cypher.Syntax;

internal sealed partial class Parser
{
    // Binding powers, loosest first; an operator takes operands that bind tighter than itself.
    private const int OrPower = 1;
    private const int XorPower = 2;
    private const int AndPower = 3;
    private const int NotPower = 4;
    private const int ComparisonPower = 5;
    private const int PredicatePower = 6;
    private const int SumPower = 7;
    private const int ProductPower = 8;
    private const int PowerPower = 9;
    private const int UnaryPower = 10;

    /// <summary>Set inside a comprehension, where | begins its projection and is no part of a label test.</summary>
    private bool _barEnds;

    private Expression ReadExpression(int power = OrPower)
    {
        Enter();
        var left = ReadPrefix();
        while (true)
        {
            var next = ReadInfix(left, power);
            if (next is null)
            {
                Leave();
                return left;
            }

            left = Track(next);
        }
    }

    /// <summary>Reads an expression in brackets of its own, where | has its ordinary meaning again.</summary>
    private Expression ReadEnclosed(bool barEnds = false)
    {
        var outer = _barEnds;
        _barEnds = barEnds;
        var expression = ReadExpression();
        _barEnds = outer;
        return expression;
    }

    private Expression ReadPrefix()
    {
        var position = Current.Start;
        if (Accept("NOT"))
        {
            return Track(new UnaryExpression(UnaryOperator.Not, ReadExpression(NotPower), position));
        }

        if (Current.IsSymbol("-") && Peek().Kind == TokenKind.Integer && !FollowsPostfix(2))
        {
            _at++;
            return ReadInteger("-");
        }

        if ((Current.IsSymbol("-") || Current.IsSymbol("+")) && Peek().IsSymbol("+"))
        {
            throw Error("UnexpectedSyntax", "a sign must not stand before a +: write parentheses", Peek().Start);
        }

        if (AcceptSymbol("-"))
        {
            return Track(new UnaryExpression(UnaryOperator.Minus, ReadExpression(UnaryPower), position));
        }

        if (AcceptSymbol("+"))
        {
            return Track(new UnaryExpression(UnaryOperator.Plus, ReadExpression(UnaryPower), position));
        }

        return ReadPostfix(ReadPrimary());
    }

    private bool FollowsPostfix(int ahead) => Peek(ahead).IsSymbol(".") || Peek(ahead).IsSymbol("[");

    private Expression? ReadInfix(Expression left, int power)
    {
        var token = Current;
        if (token.Kind == TokenKind.Name)
        {
            return ReadWordOperator(left, power, token);
        }

        if (token.Kind != TokenKind.Symbol)
        {
            return null;
        }

        if (AtColons() || token.IsSymbol("=~"))
        {
            return power <= PredicatePower ? ReadPredicate(left) : null;
        }

        if (ComparisonOf(token) is not null)
        {
            return power <= ComparisonPower ? ReadComparison(left) : null;
        }

        var (own, op) = token.Text switch
        {
            "+" => (SumPower, BinaryOperator.Add),
            "-" => (SumPower, BinaryOperator.Subtract),
            "||" => (SumPower, BinaryOperator.Concatenate),
            "*" => (ProductPower, BinaryOperator.Multiply),
            "/" => (ProductPower, BinaryOperator.Divide),
            "%" => (ProductPower, BinaryOperator.Modulo),
            "^" => (PowerPower, BinaryOperator.Power),
            _ => (0, BinaryOperator.Add),
        };

        if (own < power || own == 0)
        {
            return null;
        }

        _at++;
        return new BinaryExpression(op, left, ReadExpression(own + 1), left.Position);
    }

    private Expression? ReadWordOperator(Expression left, int power, Token token)
    {
        if (token.IsKeyword("OR") && power <= OrPower)
        {
            return ReadLogic(left, "OR", OrPower);
        }

        if (token.IsKeyword("AND") && power <= AndPower)
        {
            return ReadLogic(left, "AND", AndPower);
        }

        if (token.IsKeyword("XOR") && power <= XorPower)
        {
            _at++;
            return new BinaryExpression(BinaryOperator.Xor, left, ReadExpression(XorPower + 1), left.Position);
        }

        return power <= PredicatePower ? ReadPredicate(left) : null;
    }

    private LogicExpression ReadLogic(Expression left, string word, int power)
    {
        var operands = new List<Expression> { left };
        while (Accept(word))
        {
            operands.Add(ReadExpression(power + 1));
        }

        return new(word == "AND", operands, left.Position);
    }

    /// <summary>A test such as IN or IS NULL; as in Neo4j none follows another without parentheses.</summary>
    private Expression? ReadPredicate(Expression left)
    {
        if (ReadOnePredicate(left) is not { } predicate)
        {
            return null;
        }

        var start = Current.Start;
        return ReadOnePredicate(predicate) is null ? predicate : throw Error(
            "UnexpectedSyntax", "a test such as IN or IS NULL must not follow another: write parentheses around the first", start);
    }

    private Expression? ReadOnePredicate(Expression left)
    {
        if (ReadTypeOrForm(left) is { } test)
        {
            return test;
        }

        if (Accept("IS", "NULL"))
        {
            return new UnaryExpression(UnaryOperator.IsNull, left, left.Position);
        }

        if (Current.IsKeyword("IS") && Peek().IsKeyword("NOT") && Peek(2).IsKeyword("NULL"))
        {
            _at += 3;
            return new UnaryExpression(UnaryOperator.IsNotNull, left, left.Position);
        }

        BinaryOperator op;
        if (Accept("IN"))
        {
            op = BinaryOperator.In;
        }
        else if (Accept("STARTS", "WITH"))
        {
            op = BinaryOperator.StartsWith;
        }
        else if (Accept("ENDS", "WITH"))
        {
            op = BinaryOperator.EndsWith;
        }
        else if (Accept("CONTAINS"))
        {
            op = BinaryOperator.Contains;
        }
        else if (AcceptSymbol("=~"))
        {
            op = BinaryOperator.Matches;
        }
        else
        {
            return null;
        }

        return new BinaryExpression(op, left, ReadExpression(PredicatePower + 1), left.Position);
    }

    private static ComparisonOperator? ComparisonOf(Token token) => token.Text switch
    {
        "=" => ComparisonOperator.Equal,
        "<>" or "!=" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        "<=" => ComparisonOperator.LessOrEqual,
        ">" => ComparisonOperator.Greater,
        ">=" => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private ComparisonExpression ReadComparison(Expression left)
    {
        var operands = new List<Expression> { left };
        var operators = new List<ComparisonOperator>();
        while (Current.Kind == TokenKind.Symbol && ComparisonOf(Current) is { } op)
        {
            _at++;
            operators.Add(op);
            operands.Add(ReadExpression(ComparisonPower + 1));
        }

        return new(operands, operators, left.Position);
    }

    private Expression ReadPostfix(Expression expression)
    {
        while (true)
        {
            var position = Current.Start;
            if (Current.IsSymbol(".") && Peek().IsName)
            {
                _at++;
                expression = Track(new PropertyExpression(expression, Advance().Text, position));
            }
            else if (AcceptSymbol("["))
            {
                expression = Track(ReadIndex(expression, position));
            }
            else if (Current.IsSymbol("{") && expression is VariableExpression)
            {
                expression = Track(ReadMapProjection(expression));
            }
            else if (AtLabelTest())
            {
                _at++;
                return Track(new LabelTestExpression(expression, ReadWrittenLabels(), position));
            }
            else
            {
                return expression;
            }
        }
    }

    private bool AtLabelTest() => Current.IsSymbol(":") || (Current.IsKeyword("IS") && Peek().IsName
        && !Peek().IsKeyword("NULL") && !Peek().IsKeyword("NOT") && !AtTypeOrForm(1));

    private Expression ReadIndex(Expression target, int position)
    {
        Expression? from = null;
        if (!Current.IsSymbol(".."))
        {
            from = ReadEnclosed();
            if (AcceptSymbol("]"))
            {
                return new IndexExpression(target, from, position);
            }
        }

        ExpectSymbol("..");
        var to = from is not null && Current.IsSymbol("]") ? null : ReadEnclosed();
        ExpectSymbol("]");
        return new SliceExpression(target, from, to, position);
    }
}
