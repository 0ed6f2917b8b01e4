namespace Corpus;

/// <summary>For generated code: says that an assembly has a corpus, so that a project which references it finds it for <c>Corpora.All</c>. Nothing reads it at run time.</summary>
/// <param name="corpus">The corpus class, which has the articles in a static property <c>Articles</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CompiledCorpusAttribute(Type corpus) : Attribute
{
    /// <summary>The corpus class.</summary>
    public Type Corpus { get; } = corpus;
}
