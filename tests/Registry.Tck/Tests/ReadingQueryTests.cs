using Registry.Tck.Kit;
using Xunit;

namespace Registry.Tck.Tests;

public sealed class ReadingQueryTests
{
    [Theory]
    [InlineData("MATCH (n) RETURN n", false)]
    [InlineData("RETURN 'CREATE', \"SET\", 'it\\'s SET' AS `DELETE`", false)]
    [InlineData("RETURN 1 // CREATE\n/* MERGE\n SET */", false)]
    [InlineData("RETURN n.created, setting", false)]
    [InlineData("merge (n)", true)]
    [InlineData("RETURN 'a' // b\nREMOVE n.x", true)]
    public void Writes_LooksAtWordsOnly(string query, bool writes) => Assert.Equal(writes, ReadingQuery.Writes(query));
}
