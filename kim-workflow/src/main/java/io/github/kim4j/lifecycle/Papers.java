package io.github.kim4j.lifecycle;

import io.github.kim4j.machine.Evidence;

/** The kinds of evidence that commands bring. */
final class Papers {
    static final Evidence EVENT_RECORD = Evidence.of("EVENT_RECORD");
    static final Evidence REQUEST = Evidence.of("REQUEST");
    static final Evidence MINUTES = Evidence.of("MINUTES");
    static final Evidence MEMBER_LIST = Evidence.of("MEMBER_LIST");
    static final Evidence BOARD_LIST = Evidence.of("BOARD_LIST");
    static final Evidence INVENTORY = Evidence.of("INVENTORY");
    static final Evidence DECREE = Evidence.of("DECREE");
    static final Evidence ANNEX = Evidence.of("ANNEX");
    static final Evidence ARTICLES = Evidence.of("ARTICLES");
    static final Evidence REVOKING_DECREE = Evidence.of("REVOKING_DECREE");
    static final Evidence AMENDING_DECREE = Evidence.of("AMENDING_DECREE");
    static final Evidence SUSPENDING_DECREE = Evidence.of("SUSPENDING_DECREE");
    static final Evidence LIFTING_DECREE = Evidence.of("LIFTING_DECREE");
    static final Evidence CODE_MAPPING = Evidence.of("CODE_MAPPING");
    static final Evidence FORM = Evidence.of("FORM");
    static final Evidence NOTE = Evidence.of("NOTE");

    private Papers() {}
}
