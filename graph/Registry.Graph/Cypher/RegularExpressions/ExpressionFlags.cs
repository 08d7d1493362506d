namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>What <c>(?...)</c> switches on, each by its letter in Java.</summary>
[Flags]
internal enum ExpressionFlags
{
    None = 0,

    /// <summary>i: case makes no difference, in ASCII.</summary>
    CaseInsensitive = 1,

    /// <summary>m: ^ and $ hold at each line.</summary>
    Multiline = 2,

    /// <summary>s: the dot takes line ends, too.</summary>
    DotAll = 4,

    /// <summary>d: only \n ends a line.</summary>
    UnixLines = 8,

    /// <summary>u: with i, in all of Unicode.</summary>
    UnicodeCase = 16,

    /// <summary>x: blanks are skipped, and what follows # in its line.</summary>
    Comments = 32,

    /// <summary>U: \w, \d and their like reach beyond ASCII.</summary>
    UnicodeClasses = 64,
}
