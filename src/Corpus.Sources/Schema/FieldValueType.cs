namespace Corpus.Sources;

/// <summary>What the values of a key are in C#.</summary>
internal enum FieldValueType
{
    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>PartialDate</c>.</summary>
    Date,

    /// <summary>An enum: the user's if it is declared, ours if it is inferred.</summary>
    Enum,

    /// <summary>Another article of the corpus, by its id.</summary>
    Reference,
}
