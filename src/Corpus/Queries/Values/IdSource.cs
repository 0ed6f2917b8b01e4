namespace Corpus;

/// <summary>The ids of articles, which the image has an index of.</summary>
internal sealed class IdSource()
    : BuiltInSource<string?>(BuiltInField.Id, "Id", static article => article.Id, static (image, text) => BuiltInSource.Required(image, text, BuiltInField.Id))
{
    public override IndexAccess? AccessBy(CorpusImage image, ValueTest<string?> test)
        => test.Range is { IsOne: true, Low: { } id } ? new IdAccess(image, id) : base.AccessBy(image, test);
}
