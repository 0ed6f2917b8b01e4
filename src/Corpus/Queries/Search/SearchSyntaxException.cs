namespace Corpus;

/// <summary>A search query that cannot be read. The message says where, what is wrong, and what to do.</summary>
public sealed class SearchSyntaxException : FormatException
{
    internal SearchSyntaxException(string message, int position)
        : base(message) => Position = position;

    /// <summary>Where in the query it is wrong, in UTF-16 units from 0.</summary>
    public int Position { get; }
}
