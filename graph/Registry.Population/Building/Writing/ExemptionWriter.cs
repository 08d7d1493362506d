using Registry.Graph;

namespace Registry.Population.Building;

/// <summary>Writes the exemptions that count on the day and what they are about.</summary>
internal sealed class ExemptionWriter(PopulationState state) : IGraphWriter
{
    private static readonly string[] Origins = ["kommun", "bolag", "socialtjanst"];

    public void AddNodes(GraphTarget target)
    {
        foreach (var index in state.Exemptions.Rows)
        {
            ref readonly var row = ref state.Facts.Exemptions[index];
            target.Nodes("Exemption").Add($"{PartitionOf(index)}/{row.ObjectType}:{row.ObjectKey}/{row.Code}");
        }
    }

    public void Write(GraphTarget target)
    {
        var (nodes, type) = (target.Nodes("Exemption"), target.Type("EXEMPTS"));
        var (objectType, objectKey, code) =
            (nodes.Columns.Text("objectType"), nodes.Columns.Text("objectKey"), nodes.Columns.Text("code"));
        var (validTo, partition, source) =
            (nodes.Columns.Date("validTo"), nodes.Columns.Text("partition"), SourceColumns.Of(nodes.Columns));
        for (var i = 0; i < state.Exemptions.Rows.Count; i++)
        {
            var index = state.Exemptions.Rows[i];
            ref readonly var row = ref state.Facts.Exemptions[index];
            objectType.Put(i, row.ObjectType);
            objectKey.Put(i, row.ObjectKey);
            code.Put(i, row.Code);
            validTo.Set(i, row.ValidTo);
            partition.Put(i, PartitionOf(index));
            source.Set(i, state.Facts.Exemptions, index, row.Source);
            foreach (var node in Find(target, row.ObjectType, row.ObjectKey, state.Exemptions.Numbers[i]))
            {
                type.Add(nodes[i], node);
            }
        }
    }

    private static IEnumerable<NodeRef> Find(GraphTarget target, string type, string key, int number)
    {
        switch (type)
        {
            case "contact":
                return Origins
                    .Select(origin => target.Nodes("Contact").Columns.TryFind($"{origin}:{key}", out var node) ? node : (NodeRef?)null)
                    .OfType<NodeRef>();
            case "account":
                return target.Nodes("Account").Columns.TryFind(key, out var account) ? [account] : [];
            default:
                var label = char.ToUpperInvariant(type[0]) + type[1..];
                return number >= 0 ? [target.Nodes(label)[number]] : [];
        }
    }

    private string PartitionOf(int index) => ExemptionTargets.PartitionOf(state, index);
}
