namespace Registry.Graph.Cypher;

/// <summary>A server that holds the graph cannot be used; the message says what to do and holds no data.</summary>
public class GraphServerException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="GraphServerException"/> class.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public GraphServerException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GraphServerException"/> class.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">What the connection said.</param>
    public GraphServerException(string message, Exception? inner)
        : base(message, inner)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GraphServerException"/> class.</summary>
    public GraphServerException()
        : this("The graph server must be usable, but is not.")
    {
    }
}
