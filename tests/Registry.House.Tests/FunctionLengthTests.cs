using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Registry.House.Tests;

/// <summary>A function is at most a screen.</summary>
public sealed class FunctionLengthTests
{
    private const int MaxLines = 70;

    [Fact]
    public void Functions_AreAtMostAScreen()
    {
        var tooLong = House.Tracked(".cs").SelectMany(LongFunctions).Order(StringComparer.Ordinal).ToList();

        Assert.True(tooLong.Count == 0, string.Join('\n', tooLong));
    }

    private static IEnumerable<string> LongFunctions(string file)
    {
        var tree = CSharpSyntaxTree.ParseText(House.Read(file));
        foreach (var node in tree.GetRoot().DescendantNodes().Where(n => n is BaseMethodDeclarationSyntax
            or LocalFunctionStatementSyntax or AccessorDeclarationSyntax))
        {
            var span = tree.GetLineSpan(node.Span);
            var lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
            if (lines > MaxLines)
            {
                yield return $"{file}:{span.StartLinePosition.Line + 1} has {lines} lines";
            }
        }
    }
}
