namespace Registry.Graph.Cypher.Syntax;

/// <content>What follows IS but for NULL: a type, or a normal form.</content>
internal sealed partial class Parser
{
    /// <summary>The names of types, longest first among those that begin alike, with the name each stands for.</summary>
    private static readonly (string[] Words, string Name)[] Types =
    [
        (["NOTHING"], "NOTHING"), (["NULL"], "NULL"), (["BOOLEAN"], "BOOLEAN"), (["BOOL"], "BOOLEAN"),
        (["STRING"], "STRING"), (["VARCHAR"], "STRING"), (["INTEGER"], "INTEGER"), (["INT"], "INTEGER"),
        (["SIGNED", "INTEGER"], "INTEGER"), (["FLOAT"], "FLOAT"), (["DATE"], "DATE"),
        (["LOCAL", "TIME"], "LOCAL TIME"), (["TIME", "WITHOUT", "TIMEZONE"], "LOCAL TIME"),
        (["ZONED", "TIME"], "ZONED TIME"), (["TIME", "WITH", "TIMEZONE"], "ZONED TIME"),
        (["LOCAL", "DATETIME"], "LOCAL DATETIME"), (["TIMESTAMP", "WITHOUT", "TIMEZONE"], "LOCAL DATETIME"),
        (["ZONED", "DATETIME"], "ZONED DATETIME"), (["TIMESTAMP", "WITH", "TIMEZONE"], "ZONED DATETIME"),
        (["DURATION"], "DURATION"), (["POINT"], "POINT"), (["MAP"], "MAP"), (["PATH"], "PATH"), (["PATHS"], "PATH"),
        (["NODE"], "NODE"), (["VERTEX"], "NODE"), (["RELATIONSHIP"], "RELATIONSHIP"), (["EDGE"], "RELATIONSHIP"),
        (["PROPERTY", "VALUE"], "PROPERTY VALUE"),
    ];

    private static readonly string[] NormalForms = ["NFC", "NFD", "NFKC", "NFKD"];

    private bool AtColons(int ahead = 0) => Peek(ahead).IsSymbol("::");

    /// <summary>Tells whether a test of a type or of a normal form begins here, so that IS is no label test.</summary>
    private bool AtTypeOrForm(int ahead) =>
        AtColons(ahead) || (Peek(ahead).IsKeyword("TYPED") && Peek(ahead + 1).IsName)
        || Peek(ahead).IsKeyword("NORMALIZED") || (FormAt(ahead) is not null && Peek(ahead + 1).IsKeyword("NORMALIZED"));

    private string? FormAt(int ahead) => Array.Find(NormalForms, f => Peek(ahead).IsKeyword(f));

    /// <summary>Reads <c>:: T</c>, <c>IS :: T</c>, <c>IS NOT TYPED T</c>, <c>IS NFC NORMALIZED</c> and the like.</summary>
    private Expression? ReadTypeOrForm(Expression left)
    {
        var isNegated = Current.IsKeyword("IS") && Peek().IsKeyword("NOT");
        var skip = isNegated ? 2 : Current.IsKeyword("IS") ? 1 : 0;
        if (!(skip == 0 ? AtColons() : AtTypeOrForm(skip)))
        {
            return null;
        }

        _at += skip;
        Expression test;
        if (Current.IsKeyword("NORMALIZED") || FormAt(0) is not null)
        {
            var form = FormAt(0) ?? "NFC";
            _at += Current.IsKeyword("NORMALIZED") ? 1 : 2;
            test = Track(new FunctionExpression(
                "isNormalized", false, [left, new LiteralExpression(form, left.Position)], left.Position));
        }
        else
        {
            _at++;
            test = Track(new TypeTestExpression(left, ReadTypes(), left.Position));
        }

        return isNegated ? new UnaryExpression(UnaryOperator.Not, test, left.Position) : test;
    }

    private TypeUnion ReadTypes()
    {
        Enter();
        var types = new List<TypeName>();
        do
        {
            types.AddRange(ReadType());
        }
        while (AtType(1) && AcceptSymbol("|"));

        Leave();
        return new(types);
    }

    private bool AtType(int ahead) => Current.IsSymbol("|")
        && (Array.Exists(Types, t => Peek(ahead).IsKeyword(t.Words[0]))
            || Peek(ahead).IsKeyword("ANY") || Peek(ahead).IsKeyword("LIST") || Peek(ahead).IsKeyword("ARRAY"));

    private IReadOnlyList<TypeName> ReadType()
    {
        IReadOnlyList<TypeName> types;
        if (Accept("LIST") || Accept("ARRAY"))
        {
            ExpectSymbol("<");
            types = [new("LIST", false, ReadTypes())];
            ExpectSymbol(">");
        }
        else
        {
            types = ReadPlainType();
        }

        var isNotNull = Accept("NOT", "NULL");
        while (Current.IsKeyword("LIST") || Current.IsKeyword("ARRAY"))
        {
            _at++;
            types = [new("LIST", false, new([.. types.Select(t => t with { IsNotNull = t.IsNotNull || isNotNull })]))];
            isNotNull = Accept("NOT", "NULL");
        }

        return isNotNull ? [.. types.Select(t => t with { IsNotNull = true })] : types;
    }

    private IReadOnlyList<TypeName> ReadPlainType()
    {
        var isAny = Accept("ANY");
        if (isAny)
        {
            var hasWord = Accept("VALUE");
            if (AcceptSymbol("<"))
            {
                var types = ReadTypes().Types;
                ExpectSymbol(">");
                return types;
            }

            if (hasWord)
            {
                return [new("ANY", false, null)];
            }
        }

        foreach (var (words, name) in Types)
        {
            if (words.Index().All(w => Peek(w.Index).IsKeyword(w.Item)))
            {
                _at += words.Length;
                return [new(name, false, null)];
            }
        }

        return isAny
            ? [new("ANY", false, null)]
            : throw Unexpected("a type such as INTEGER, STRING, DATE, ZONED DATETIME, NODE or LIST<INTEGER>");
    }
}
