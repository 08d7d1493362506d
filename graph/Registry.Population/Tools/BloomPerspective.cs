using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Registry.Population.Schema;

namespace Registry.Population.Tools;

/// <summary>A perspective of Neo4j Bloom: a category for each label and a search phrase for each query that returns paths.</summary>
public static class BloomPerspective
{
    private const string Version = "2.21.0";

    // The tool orders perspectives by time; the same schema gives the same bytes.
    private const long NoTime = 1;

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes it.</summary>
    /// <returns>The text of a .json file.</returns>
    public static string Json() => JsonSerializer.Serialize(
        new
        {
            name = "Registry",
            id = "registry",
            version = Version,
            type = "STANDARD_PERSPECTIVE",
            createdAt = NoTime,
            lastEditedAt = NoTime,
            isAuto = false,
            hideUncategorisedData = false,
            parentPerspectiveId = (string?)null,
            categories = LabelLook.All.Index().Select(l => Category(l.Index + 1, l.Item)),
            labels = PopulationSchema.Labels.ToDictionary(l => l.Name, l => l.Properties.Select(p => new
            {
                propertyKey = p.Name,
                type = l.Name,
                dataType = DataType(p.Kind),
            })),
            relationshipTypes = PopulationSchema.Types.Select(Relationship),
            templates = ToolQueries.All.Where(q => q.Parameters.Count > 0).Index().Select(q => Template(q.Index + 1, q.Item)),
            sceneActions = Array.Empty<object>(),
            hiddenRelationshipTypes = Array.Empty<string>(),
            hiddenCategories = Array.Empty<int>(),
            palette = new { colors = LabelLook.All.Select(l => l.Colour).Distinct(), currentIndex = 0 },
            metadata = new { pathSegments = PopulationSchema.Types.SelectMany(PathSegments), indexes = PopulationSchema.Labels.Select(Index) },
        },
        Readable) + "\n";

    private static object Category(int id, LabelLook look) => new
    {
        id,
        name = look.Label.Name,
        labels = new[] { look.Label.Name },
        color = look.Colour,
        icon = "no-icon",
        size = 1,
        textSize = 1,
        textAlign = "top",
        createdAt = NoTime,
        lastEditedAt = NoTime,
        properties = look.Label.Properties.Select(p => new { name = p.Name, exclude = false, dataType = DataType(p.Kind) }),
        captions = look.Caption.Select(p => Caption(p, "property")),
        captionKeys = look.Caption,
        styleRules = Array.Empty<object>(),
    };

    private static object Relationship(TypeSchema type) => new
    {
        id = type.Name,
        name = type.Name,
        color = "#A5ABB6",
        size = 1,
        textSize = 1,
        textAlign = "top",
        properties = type.Properties.Select(p => new { name = p.Name, exclude = false, dataType = DataType(p.Kind) }),
        captions = new[] { Caption(type.Name, "relationship") },
        captionKeys = Array.Empty<string>(),
        styleRules = Array.Empty<object>(),
    };

    private static object Template(int number, ToolQuery query) => new
    {
        id = $"tmpl:{number}",
        name = query.NameEn,
        text = query.NameEn,
        cypher = query.Cypher,
        createdAt = NoTime,
        isUpdateQuery = (bool?)null,
        hasCypherErrors = false,
        @params = query.Parameters.Select(p => new
        {
            name = $"${p.Name}",
            dataType = "String",
            collapsed = false,
            suggestionLabel = p.Label,
            suggestionProp = p.Property,
            suggestionBoolean = false,
            cypher = (string?)null,
        }),
    };

    private static object Caption(string key, string type) =>
        new { key, type, isCaption = true, inTooltip = true, styles = Array.Empty<object>() };

    private static IEnumerable<object> PathSegments(TypeSchema type) => type.Ends
        .Where(e => e.From != "*" && e.To != "*")
        .Select(e => new { source = e.From, relationshipType = type.Name, target = e.To });

    private static object Index(LabelSchema label) =>
        new { label = label.Name, type = "native", propertyKeys = new[] { new { key = label.Key, metadataProp = false } } };

    private static string DataType(PropertyKind kind) => kind switch
    {
        PropertyKind.Integer => "bigint",
        PropertyKind.Float => "number",
        PropertyKind.Boolean => "boolean",
        PropertyKind.Date => "Date",
        _ => "string",
    };
}
