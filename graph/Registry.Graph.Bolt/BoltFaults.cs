using Neo4j.Driver;
using Registry.Graph.Neo4j;
using DriverException = Neo4j.Driver.Neo4jException;
using Neo4jException = Registry.Graph.Neo4j.Neo4jException;

namespace Registry.Graph.Bolt;

/// <summary>The driver's faults in our words; its own may carry values.</summary>
internal static class BoltFaults
{
    /// <summary>Gets our fault for one of the driver's, or null for anything else.</summary>
    public static Neo4jException? Of(string address, Exception exception) => exception switch
    {
        ServiceUnavailableException => Faults.New(Neo4jFault.Unreachable, address, exception),
        SessionExpiredException => Faults.New(Neo4jFault.Interrupted, address, exception),
        DriverException { Code: { } code } fault => Faults.Of(address, code, fault.Message),
        DriverException fault => Faults.New(Neo4jFault.Interrupted, address, fault),
        _ => null,
    };

    /// <summary>Reads the version out of <c>Neo4j/5.26.0</c>.</summary>
    public static Version VersionOf(string address, string agent) =>
        Faults.VersionOf(address, agent[(agent.IndexOf('/', StringComparison.Ordinal) + 1)..]);
}
