using System.Globalization;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <content>
/// Where in the caller's text each part of what is written comes from. That is asked only when a server has found fault with
/// a text, so it is then written once more, with signs in it that no query has.
/// </content>
internal sealed partial class CypherWriter
{
    private const char PlaceBegins = '\uE000';
    private const char PlaceKnown = '\uE001';
    private const char PlaceEnds = '\uE002';

    private bool _showsPlaces;

    /// <summary>Finds the smallest part of the caller's query that the sign at a place of the written text was written for.</summary>
    /// <param name="writer">A writer like the one that wrote the text.</param>
    /// <param name="text">The caller's query.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="maxRows">The row cap.</param>
    /// <param name="sent">The text that was sent.</param>
    /// <param name="offset">The place in it.</param>
    /// <returns>The position in the caller's query; -1 where it is not known for sure.</returns>
    public static int PositionOf(
        CypherWriter writer, string text, IReadOnlyList<string> columns, int? maxRows, string sent, int offset)
    {
        if (text.AsSpan().IndexOfAny(PlaceBegins, PlaceKnown, PlaceEnds) >= 0)
        {
            return -1;
        }

        writer._showsPlaces = true;
        var marked = writer.Write(Parser.Parse(text), columns, maxRows);
        var (open, at, position) = (new Stack<int>(), 0, -1);
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case PlaceBegins:
                    var end = marked.IndexOf(PlaceKnown, i);
                    open.Push(int.Parse(marked.AsSpan(i + 1, end - i - 1), CultureInfo.InvariantCulture));
                    i = end;
                    break;
                case PlaceEnds:
                    open.Pop();
                    break;
                case var sign when at < sent.Length && sign == sent[at]:
                    position = at == offset && open.Count > 0 ? open.Peek() : position;
                    at++;
                    break;
                default:
                    return -1;
            }
        }

        return at == sent.Length ? position : -1;
    }

    private string Placed(string text, int position) => !_showsPlaces || position < 0
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{PlaceBegins}{position}{PlaceKnown}{text}{PlaceEnds}");
}
