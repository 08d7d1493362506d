namespace Registry.Graph.Neo4j;

/// <summary>The ways in which a server fails us.</summary>
public enum Neo4jFault
{
    /// <summary>Nobody answers at the address.</summary>
    Unreachable,

    /// <summary>The connection was lost while the answer was awaited: whether the statement ran is not known.</summary>
    Interrupted,

    /// <summary>The server asks to try again: a deadlock, a lock, a memory limit, or it is starting.</summary>
    Busy,

    /// <summary>What answers is not the HTTP interface of a Neo4j server.</summary>
    NotNeo4j,

    /// <summary>The answer is longer than is taken of one.</summary>
    TooLong,

    /// <summary>The server is older than 5.26.</summary>
    TooOld,

    /// <summary>The user or the password is wrong, or is missing.</summary>
    Credentials,

    /// <summary>After several wrong passwords the server refuses every one for some seconds.</summary>
    LockedOut,

    /// <summary>The server has no such database, or it is not running.</summary>
    Database,

    /// <summary>The statement took longer than it may.</summary>
    Timeout,

    /// <summary>The statement may only read, but would write.</summary>
    ReadOnly,

    /// <summary>The server cannot write to its disk, or has no room left there.</summary>
    Storage,

    /// <summary>A node with this key is there already, or a constraint cannot be made.</summary>
    Constraint,

    /// <summary>The statement is wrong, or failed on the data it met.</summary>
    Statement,

    /// <summary>The database holds something that this program did not put there.</summary>
    ForeignData,

    /// <summary>What the database holds is not whole, or not what it should be.</summary>
    Contents,
}
