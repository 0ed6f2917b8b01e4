namespace Corpus.Testing;

/// <summary>Where gold files lie, by their names.</summary>
internal interface IGoldStore
{
    /// <summary>The bytes of the file of that name, with <c>/</c>; null if there is none.</summary>
    byte[]? Read(string name);

    /// <summary>The file of that name as messages call it.</summary>
    string PathOf(string name);
}
